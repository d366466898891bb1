package id.laksana.pelaksanaan;

import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.SaringanMeja.Saring;
import id.laksana.pelaksanaan.SaringanMeja.Susunan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Filters that people keep, each for one of their posts. */
@Repository
class SaringanMejaRepository {

    private final JdbcClient jdbc;

    SaringanMejaRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SaringanTersimpan> daftar(Pelaku oleh) {
        return jdbc.sql(
                        """
                        SELECT id, nama, saring, susunan, cari, sop, unit FROM pelaksanaan.saringan_meja
                        WHERE pegawai_id = :pegawai AND jabatan_id = :jabatan ORDER BY lower(nama), id
                        """)
                .param("pegawai", oleh.pegawai())
                .param("jabatan", oleh.jabatan())
                .query(SaringanMejaRepository::map)
                .list();
    }

    /** Whether the name was free. */
    boolean insert(Pelaku oleh, String nama, SaringanMeja isi) {
        return jdbc.sql(
                                """
                                INSERT INTO pelaksanaan.saringan_meja
                                  (pegawai_id, jabatan_id, nama, saring, susunan, cari, sop, unit)
                                VALUES (:pegawai, :jabatan, :nama, :saring, :susunan, :cari, :sop, :unit)
                                ON CONFLICT DO NOTHING
                                """)
                        .param("pegawai", oleh.pegawai())
                        .param("jabatan", oleh.jabatan())
                        .param("nama", nama)
                        .param("saring", isi.saring().name())
                        .param("susunan", isi.susunan().name())
                        .param("cari", isi.cari())
                        .param("sop", isi.sop())
                        .param("unit", isi.unit())
                        .update()
                == 1;
    }

    void update(UUID id, String nama) {
        jdbc.sql("UPDATE pelaksanaan.saringan_meja SET nama = :nama WHERE id = :id")
                .param("nama", nama)
                .param("id", id)
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("DELETE FROM pelaksanaan.saringan_meja WHERE id = ?").param(id).update();
    }

    private static SaringanTersimpan map(ResultSet row, int number) throws SQLException {
        return new SaringanTersimpan(
                row.getObject("id", UUID.class),
                row.getString("nama"),
                new SaringanMeja(
                        Saring.valueOf(row.getString("saring")),
                        Susunan.valueOf(row.getString("susunan")),
                        row.getString("cari"),
                        row.getString("sop"),
                        row.getString("unit")));
    }
}
