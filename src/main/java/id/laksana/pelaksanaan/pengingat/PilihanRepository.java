package id.laksana.pelaksanaan.pengingat;

import static id.laksana.pelaksanaan.pengingat.PengingatRepository.at;

import id.laksana.pelaksanaan.pengingat.PilihanPemberitahuan.Surel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How people want to be told, and where their e-mail goes. */
@Repository
class PilihanRepository {

    private final JdbcClient jdbc;

    PilihanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param alamat null: none is known
     */
    record Tujuan(UUID pegawai, @Nullable String alamat, PilihanPemberitahuan pilihan) {}

    /** Of someone who works here; empty for who has left. */
    Optional<Tujuan> tujuan(UUID pegawai, Instant saat) {
        return jdbc.sql(
                        """
                        SELECT g.id, nullif(trim(g.surel), '') AS alamat, p.surel, p.bahasa
                        FROM organisasi.pegawai g
                        LEFT JOIN pelaksanaan.pilihan_pemberitahuan p
                          ON p.instansi_id = g.instansi_id AND p.pegawai_id = g.id
                        WHERE g.id = :pegawai AND (g.berhenti IS NULL OR g.berhenti > organisasi.tanggal(:saat))
                        """)
                .param("pegawai", pegawai)
                .param("saat", at(saat))
                .query((row, _) -> map(row))
                .optional();
    }

    boolean adaSeketika() {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT 1 FROM pelaksanaan.pilihan_pemberitahuan WHERE surel = 'SEKETIKA')
                        """)
                .query(Boolean.class)
                .single();
    }

    void simpan(UUID pegawai, PilihanPemberitahuan pilihan) {
        jdbc.sql(
                        """
                        INSERT INTO pelaksanaan.pilihan_pemberitahuan (pegawai_id, surel, bahasa)
                        VALUES (:pegawai, :surel, :bahasa)
                        ON CONFLICT (instansi_id, pegawai_id) DO UPDATE SET surel = :surel, bahasa = :bahasa
                        """)
                .param("pegawai", pegawai)
                .param("surel", pilihan.surel().name())
                .param("bahasa", pilihan.bahasa())
                .update();
    }

    void dibacaSampai(UUID pegawai, Instant saat) {
        jdbc.sql(
                        """
                        INSERT INTO pelaksanaan.pilihan_pemberitahuan (pegawai_id, dibaca_sampai)
                        VALUES (:pegawai, :saat)
                        ON CONFLICT (instansi_id, pegawai_id) DO UPDATE SET dibaca_sampai = :saat
                        """)
                .param("pegawai", pegawai)
                .param("saat", at(saat))
                .update();
    }

    private static Tujuan map(ResultSet row) throws SQLException {
        String surel = row.getString("surel");
        return new Tujuan(
                row.getObject("id", UUID.class),
                row.getString("alamat"),
                surel == null
                        ? PilihanPemberitahuan.BAWAAN
                        : new PilihanPemberitahuan(Surel.valueOf(surel), row.getString("bahasa")));
    }
}
