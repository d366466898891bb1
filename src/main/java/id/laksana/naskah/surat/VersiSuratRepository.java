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

/** What letters were entered and corrected as. */
@Repository
class VersiSuratRepository {

    private final JdbcClient jdbc;

    VersiSuratRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void tambah(
            UUID surat,
            int nomor,
            IsiSurat isi,
            @Nullable String alasan,
            Instant waktu,
            Pelaku oleh) {
        jdbc.sql(
                        """
                        INSERT INTO naskah.versi_surat (surat_id, nomor, nomor_surat, tanggal, pengirim, perihal,
                          keamanan, kecepatan, lampiran, alasan, waktu, pegawai_id, nama, jabatan_id, nama_jabatan)
                        VALUES (:surat, :nomor, :nomorSurat, :tanggal, :pengirim, :perihal, :keamanan, :kecepatan,
                          :lampiran, :alasan, :waktu, :pegawai, :nama, :jabatan, :namaJabatan)
                        """)
                .param("surat", surat)
                .param("nomor", nomor)
                .param("nomorSurat", isi.nomor())
                .param("tanggal", isi.tanggal())
                .param("pengirim", isi.pengirim())
                .param("perihal", isi.perihal())
                .param("keamanan", isi.keamanan().name())
                .param("kecepatan", isi.kecepatan().name())
                .param("lampiran", isi.lampiran())
                .param("alasan", alasan)
                .param("waktu", at(waktu))
                .param("pegawai", oleh.pegawai())
                .param("nama", oleh.nama())
                .param("jabatan", oleh.jabatan())
                .param("namaJabatan", oleh.jabatanTertulis())
                .update();
    }

    /** Newest first. */
    List<VersiSurat> daftar(UUID surat) {
        return jdbc.sql("SELECT * FROM naskah.versi_surat WHERE surat_id = ? ORDER BY nomor DESC")
                .param(surat)
                .query(
                        (row, _) ->
                                new VersiSurat(
                                        row.getInt("nomor"),
                                        SuratRepository.isi(row),
                                        row.getString("alasan"),
                                        Objects.requireNonNull(instant(row, "waktu")),
                                        row.getString("nama"),
                                        row.getString("nama_jabatan")))
                .list();
    }
}
