package id.laksana.naskah.surat;

import static id.laksana.naskah.surat.SuratRepository.at;
import static id.laksana.naskah.surat.SuratRepository.instant;

import id.laksana.organisasi.Pelaku;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done with dispositions. */
@Repository
class PeristiwaDisposisiRepository {

    private final JdbcClient jdbc;

    PeristiwaDisposisiRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The letter is locked, so the next number is free. */
    void tambah(
            UUID disposisi, StatusDisposisi status, String catatan, Instant waktu, Pelaku oleh) {
        jdbc.sql(
                        """
                        INSERT INTO naskah.peristiwa_disposisi (disposisi_id, nomor, status, catatan, waktu, pegawai_id,
                          nama, jabatan_id, nama_jabatan, sebagai, atas_nama)
                        SELECT :disposisi, count(*) + 1, :status, :catatan, :waktu, :pegawai, :nama, :jabatan,
                               :namaJabatan, :sebagai, :atasNama
                        FROM naskah.peristiwa_disposisi WHERE disposisi_id = :disposisi
                        """)
                .param("disposisi", disposisi)
                .param("status", status.name())
                .param("catatan", catatan)
                .param("waktu", at(waktu))
                .param("pegawai", oleh.pegawai())
                .param("nama", oleh.nama())
                .param("jabatan", oleh.jabatan())
                .param("namaJabatan", oleh.jabatanTertulis())
                .param("sebagai", oleh.sebagai().name())
                .param("atasNama", oleh.atasNama())
                .update();
    }

    /** Of all branches of a letter, in the order in which it was done. */
    List<PeristiwaDisposisi> milikSurat(UUID surat) {
        return jdbc.sql(
                        """
                        SELECT p.* FROM naskah.peristiwa_disposisi p
                        JOIN naskah.disposisi d ON d.instansi_id = p.instansi_id AND d.id = p.disposisi_id
                        WHERE d.surat_id = ? ORDER BY p.waktu, p.disposisi_id, p.nomor
                        """)
                .param(surat)
                .query(
                        (row, _) ->
                                new PeristiwaDisposisi(
                                        row.getObject("disposisi_id", UUID.class),
                                        StatusDisposisi.valueOf(row.getString("status")),
                                        row.getString("catatan"),
                                        Objects.requireNonNull(instant(row, "waktu")),
                                        row.getString("nama"),
                                        row.getString("nama_jabatan"),
                                        row.getString("atas_nama")))
                .list();
    }
}
