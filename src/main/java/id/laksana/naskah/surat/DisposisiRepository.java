package id.laksana.naskah.surat;

import static id.laksana.naskah.surat.SuratRepository.at;
import static id.laksana.naskah.surat.SuratRepository.instant;

import id.laksana.organisasi.Jabatan;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.Sebagai;
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

/** Dispositions. */
@Repository
class DisposisiRepository {

    private final JdbcClient jdbc;

    DisposisiRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What an order says, to whomever it goes. */
    record Perintah(
            UUID surat,
            @Nullable UUID induk,
            List<String> instruksi,
            String catatan,
            Instant dibuat,
            @Nullable Instant tenggat) {}

    UUID tambah(Perintah isi, Jabatan kepada, Pelaku oleh) {
        return jdbc.sql(
                        """
                        INSERT INTO naskah.disposisi (surat_id, induk_id, dari_jabatan_id, dari_jabatan, dari_nama,
                          dari_sebagai, kepada_jabatan_id, kepada_kode, kepada_jabatan, instruksi, catatan, dibuat,
                          tenggat, status, berubah)
                        VALUES (:surat, :induk, :dari, :dariJabatan, :dariNama, :sebagai, :kepada, :kode, :namaKepada,
                          :instruksi, :catatan, :dibuat, :tenggat, 'BARU', :dibuat)
                        RETURNING id
                        """)
                .param("surat", isi.surat())
                .param("induk", isi.induk())
                .param("dari", oleh.jabatan())
                .param("dariJabatan", oleh.namaJabatan())
                .param("dariNama", oleh.nama())
                .param("sebagai", oleh.sebagai().name())
                .param("kepada", kepada.id())
                .param("kode", kepada.kode())
                .param("namaKepada", kepada.nama())
                .param("instruksi", isi.instruksi().toArray(String[]::new))
                .param("catatan", isi.catatan())
                .param("dibuat", at(isi.dibuat()))
                .param("tenggat", isi.tenggat() == null ? null : at(isi.tenggat()))
                .query(UUID.class)
                .single();
    }

    Optional<Disposisi> cari(UUID id) {
        return jdbc.sql("SELECT * FROM naskah.disposisi WHERE id = ?")
                .param(id)
                .query((row, _) -> map(row))
                .optional();
    }

    /** In the order in which they were given. */
    List<Disposisi> milikSurat(UUID surat) {
        return jdbc.sql("SELECT * FROM naskah.disposisi WHERE surat_id = ? ORDER BY dibuat, id")
                .param(surat)
                .query((row, _) -> map(row))
                .list();
    }

    /** What waits for the post: the most urgent first, then as it came. */
    List<Disposisi> menunggu(UUID jabatan, int banyak) {
        return jdbc.sql(
                        """
                        SELECT * FROM naskah.disposisi
                        WHERE instansi_id = laksana.instansi() AND kepada_jabatan_id = :jabatan
                          AND status IN ('BARU', 'DITERIMA', 'DITINDAKLANJUTI')
                        ORDER BY tenggat NULLS LAST, dibuat, id LIMIT :banyak
                        """)
                .param("jabatan", jabatan)
                .param("banyak", banyak)
                .query((row, _) -> map(row))
                .list();
    }

    int jumlahMenunggu(UUID jabatan) {
        return jdbc.sql(
                        """
                        SELECT count(*) FROM naskah.disposisi
                        WHERE instansi_id = laksana.instansi() AND kepada_jabatan_id = :jabatan
                          AND status IN ('BARU', 'DITERIMA', 'DITINDAKLANJUTI')
                        """)
                .param("jabatan", jabatan)
                .query(Integer.class)
                .single();
    }

    /** What the post has given and others have not done, as it was given. */
    List<Disposisi> ditunggu(UUID jabatan, int banyak) {
        return jdbc.sql(
                        """
                        SELECT * FROM naskah.disposisi
                        WHERE instansi_id = laksana.instansi() AND dari_jabatan_id = :jabatan
                          AND status IN ('BARU', 'DITERIMA', 'DITINDAKLANJUTI', 'DITERUSKAN')
                        ORDER BY tenggat NULLS LAST, dibuat, id LIMIT :banyak
                        """)
                .param("jabatan", jabatan)
                .param("banyak", banyak)
                .query((row, _) -> map(row))
                .list();
    }

    void status(UUID id, StatusDisposisi status, Instant saat) {
        jdbc.sql("UPDATE naskah.disposisi SET status = :status, berubah = :saat WHERE id = :id")
                .param("status", status.name())
                .param("saat", at(saat))
                .param("id", id)
                .update();
    }

    private static Disposisi map(ResultSet row) throws SQLException {
        return new Disposisi(
                row.getObject("id", UUID.class),
                row.getObject("surat_id", UUID.class),
                row.getObject("induk_id", UUID.class),
                row.getObject("dari_jabatan_id", UUID.class),
                row.getString("dari_jabatan"),
                row.getString("dari_nama"),
                Sebagai.valueOf(row.getString("dari_sebagai")),
                row.getObject("kepada_jabatan_id", UUID.class),
                row.getString("kepada_kode"),
                row.getString("kepada_jabatan"),
                List.of((String[]) row.getArray("instruksi").getArray()),
                row.getString("catatan"),
                Objects.requireNonNull(instant(row, "dibuat")),
                instant(row, "tenggat"),
                StatusDisposisi.valueOf(row.getString("status")),
                Objects.requireNonNull(instant(row, "berubah")));
    }
}
