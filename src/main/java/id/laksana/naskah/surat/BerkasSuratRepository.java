package id.laksana.naskah.surat;

import static id.laksana.naskah.surat.SuratRepository.at;
import static id.laksana.naskah.surat.SuratRepository.instant;

import id.laksana.pelaksanaan.berkas.JenisBerkas;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files of letters. */
@Repository
class BerkasSuratRepository {

    private final JdbcClient jdbc;

    BerkasSuratRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void tambah(
            UUID surat,
            @Nullable UUID disposisi,
            String nama,
            JenisBerkas jenis,
            long ukuran,
            String sidik,
            Instant waktu) {
        jdbc.sql(
                        """
                        INSERT INTO naskah.berkas_surat (surat_id, disposisi_id, nama, media, ukuran, sidik, waktu)
                        VALUES (:surat, :disposisi, :nama, :media, :ukuran, :sidik, :waktu)
                        """)
                .param("surat", surat)
                .param("disposisi", disposisi)
                .param("nama", nama)
                .param("media", jenis.media())
                .param("ukuran", ukuran)
                .param("sidik", sidik)
                .param("waktu", at(waktu))
                .update();
    }

    List<BerkasSurat> daftar(UUID surat) {
        return jdbc.sql("SELECT * FROM naskah.berkas_surat WHERE surat_id = ? ORDER BY id")
                .param(surat)
                .query((row, _) -> map(row))
                .list();
    }

    Optional<BerkasSurat> cari(UUID id) {
        return jdbc.sql("SELECT * FROM naskah.berkas_surat WHERE id = ?")
                .param(id)
                .query((row, _) -> map(row))
                .optional();
    }

    private static BerkasSurat map(ResultSet row) throws SQLException {
        return new BerkasSurat(
                row.getObject("id", UUID.class),
                row.getObject("surat_id", UUID.class),
                row.getObject("disposisi_id", UUID.class),
                row.getString("nama"),
                JenisBerkas.dari(row.getString("media")),
                row.getLong("ukuran"),
                row.getString("sidik"),
                Objects.requireNonNull(instant(row, "waktu")));
    }
}
