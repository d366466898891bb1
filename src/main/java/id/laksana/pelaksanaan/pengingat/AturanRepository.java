package id.laksana.pelaksanaan.pengingat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AturanRepository {

    private final JdbcClient jdbc;

    AturanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first; the first holds. */
    List<PengaturanPengingat.Tercatat> daftar(int banyak) {
        return jdbc.sql(
                        """
                        SELECT sejak, peringatan, sisa_persen, paling_cepat, terlambat, eskalasi, hari_eskalasi, ringkasan,
                               jam_ringkasan, oleh
                        FROM pelaksanaan.aturan_pengingat ORDER BY id DESC LIMIT ?
                        """)
                .param(banyak)
                .query((row, _) -> map(row))
                .list();
    }

    void insert(AturanPengingat aturan, Instant sejak, String oleh) {
        jdbc.sql(
                        """
                        INSERT INTO pelaksanaan.aturan_pengingat
                          (sejak, peringatan, sisa_persen, paling_cepat, terlambat, eskalasi, hari_eskalasi, ringkasan,
                           jam_ringkasan, oleh)
                        VALUES (:sejak, :peringatan, :persen, :cepat, :terlambat, :eskalasi, :hari, :ringkasan, :jam, :oleh)
                        """)
                .param("sejak", PengingatRepository.at(sejak))
                .param("peringatan", aturan.peringatan())
                .param("persen", aturan.sisaPersen())
                .param("cepat", aturan.palingCepat())
                .param("terlambat", aturan.terlambat())
                .param("eskalasi", aturan.eskalasi())
                .param("hari", aturan.hariEskalasi())
                .param("ringkasan", aturan.ringkasan())
                .param("jam", aturan.jamRingkasan())
                .param("oleh", oleh)
                .update();
    }

    private static PengaturanPengingat.Tercatat map(ResultSet row) throws SQLException {
        return new PengaturanPengingat.Tercatat(
                new AturanPengingat(
                        row.getBoolean("peringatan"),
                        row.getInt("sisa_persen"),
                        row.getInt("paling_cepat"),
                        row.getBoolean("terlambat"),
                        row.getBoolean("eskalasi"),
                        row.getInt("hari_eskalasi"),
                        row.getBoolean("ringkasan"),
                        row.getObject("jam_ringkasan", LocalTime.class)),
                PengingatRepository.instant(row, "sejak"),
                row.getString("oleh"));
    }
}
