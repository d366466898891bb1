package id.laksana.naskah.arsip;

import id.laksana.naskah.arsip.IsiArsip.Baca;
import id.laksana.pelaksanaan.berkas.JenisBerkas;
import id.laksana.pelaksanaan.berkas.Titipan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files of items; rows are only added. */
@Repository
class IsiArsipRepository {

    private static final String SELECT =
            """
            SELECT i.id, i.arsip_id, i.nama, i.jenis, i.ukuran, i.sidik, i.baca, i.halaman
            FROM naskah.isi_arsip i
            """;

    private final JdbcClient jdbc;

    IsiArsipRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<IsiArsip> dari(UUID arsip) {
        return jdbc.sql(SELECT + "WHERE i.arsip_id = ? ORDER BY i.id")
                .param(arsip)
                .query(IsiArsipRepository::map)
                .list();
    }

    Optional<IsiArsip> satu(UUID arsip, UUID id) {
        return jdbc.sql(SELECT + "WHERE i.arsip_id = ? AND i.id = ?")
                .params(arsip, id)
                .query(IsiArsipRepository::map)
                .optional();
    }

    /** Whose words have not been read yet. */
    List<IsiArsip> menunggu(int batas) {
        return jdbc.sql(SELECT + "WHERE i.baca = 'MENUNGGU' ORDER BY i.id LIMIT ?")
                .param(batas)
                .query(IsiArsipRepository::map)
                .list();
    }

    void insert(UUID arsip, String nama, JenisBerkas jenis, Titipan isi, Instant saat) {
        jdbc.sql(
                        """
                        INSERT INTO naskah.isi_arsip (arsip_id, nama, jenis, ukuran, sidik, ditambah, baca)
                        VALUES (:arsip, :nama, :jenis, :ukuran, :sidik, :saat, :baca)
                        """)
                .param("arsip", arsip)
                .param("nama", nama)
                .param("jenis", jenis.media())
                .param("ukuran", isi.ukuran())
                .param("sidik", isi.sidik())
                .param("saat", saat.atOffset(ZoneOffset.UTC))
                .param(
                        "baca",
                        (jenis == JenisBerkas.PDF ? Baca.MENUNGGU : Baca.TIDAK_DIBACA).name())
                .update();
    }

    void terbaca(UUID id, Baca baca, @Nullable Integer halaman, @Nullable String teks) {
        jdbc.sql(
                        """
                        UPDATE naskah.isi_arsip SET baca = :baca, halaman = :halaman, teks = :teks
                        WHERE id = :id
                        """)
                .param("id", id)
                .param("baca", baca.name())
                .param("halaman", halaman)
                .param("teks", teks)
                .update();
    }

    private static IsiArsip map(ResultSet row, int number) throws SQLException {
        return new IsiArsip(
                row.getObject("id", UUID.class),
                row.getObject("arsip_id", UUID.class),
                row.getString("nama"),
                JenisBerkas.dari(row.getString("jenis")),
                row.getLong("ukuran"),
                row.getString("sidik"),
                Baca.valueOf(row.getString("baca")),
                row.getObject("halaman", Integer.class));
    }
}
