package id.laksana.naskah.surat;

import static id.laksana.naskah.surat.SuratRepository.at;
import static id.laksana.naskah.surat.SuratRepository.instant;

import id.laksana.organisasi.Pelaku;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers to letters. */
@Repository
class JawabanRepository {

    private final JdbcClient jdbc;

    JawabanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void tambah(UUID surat, @Nullable UUID naskah, String rujukan, Instant waktu, Pelaku oleh) {
        jdbc.sql(
                        """
                        INSERT INTO naskah.jawaban_surat (surat_id, naskah_id, rujukan, waktu, pegawai_id, nama, nama_jabatan)
                        VALUES (:surat, :naskah, :rujukan, :waktu, :pegawai, :nama, :jabatan)
                        """)
                .param("surat", surat)
                .param("naskah", naskah)
                .param("rujukan", rujukan)
                .param("waktu", at(waktu))
                .param("pegawai", oleh.pegawai())
                .param("nama", oleh.nama())
                .param("jabatan", oleh.jabatanTertulis())
                .update();
    }

    List<JawabanSurat> daftar(UUID surat) {
        return jdbc.sql("SELECT * FROM naskah.jawaban_surat WHERE surat_id = ? ORDER BY waktu, id")
                .param(surat)
                .query(
                        (row, _) ->
                                new JawabanSurat(
                                        row.getObject("id", UUID.class),
                                        row.getObject("naskah_id", UUID.class),
                                        row.getString("rujukan"),
                                        Objects.requireNonNull(instant(row, "waktu")),
                                        row.getString("nama"),
                                        row.getString("nama_jabatan")))
                .list();
    }
}
