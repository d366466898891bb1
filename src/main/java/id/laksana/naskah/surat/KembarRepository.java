package id.laksana.naskah.surat;

import static id.laksana.naskah.surat.SuratRepository.at;

import id.laksana.organisasi.Pelaku;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Letters that look like another. */
@Repository
class KembarRepository {

    private final JdbcClient jdbc;

    KembarRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Letters with a file of the same content, or of the same sender with the same number and date,
     * as far as nobody has decided; the refused ones are no letters.
     */
    List<SuratKembar.Kembar> cari(UUID id) {
        return jdbc.sql(
                        """
                        SELECT l.*, EXISTS (
                                 SELECT 1 FROM naskah.berkas_surat a
                                 JOIN naskah.berkas_surat b ON b.instansi_id = a.instansi_id AND b.sidik = a.sidik
                                 WHERE a.instansi_id = l.instansi_id AND a.surat_id = l.id AND b.surat_id = s.id
                                   AND a.disposisi_id IS NULL AND b.disposisi_id IS NULL) AS isi_sama
                        FROM naskah.surat s
                        JOIN naskah.surat l ON l.instansi_id = s.instansi_id AND l.id <> s.id AND l.status <> 'DITOLAK'
                        WHERE s.instansi_id = laksana.instansi() AND s.id = :id
                          AND (l.id IN (SELECT a.surat_id FROM naskah.berkas_surat a
                                        JOIN naskah.berkas_surat b
                                          ON b.instansi_id = a.instansi_id AND b.sidik = a.sidik
                                        WHERE a.instansi_id = laksana.instansi() AND b.surat_id = :id
                                          AND a.disposisi_id IS NULL AND b.disposisi_id IS NULL)
                               OR s.nomor_surat <> '' AND lower(l.nomor_surat) = lower(s.nomor_surat)
                                  AND l.tanggal = s.tanggal AND lower(l.pengirim) = lower(s.pengirim))
                          AND NOT EXISTS (SELECT 1 FROM naskah.putusan_kembar p
                                          WHERE p.instansi_id = s.instansi_id
                                            AND (p.surat_id, p.lain_id) IN ((s.id, l.id), (l.id, s.id)))
                        ORDER BY l.diterima LIMIT 20
                        """)
                .param("id", id)
                .query(
                        (row, _) ->
                                new SuratKembar.Kembar(
                                        SuratRepository.map(row), row.getBoolean("isi_sama")))
                .list();
    }

    void putuskan(UUID surat, UUID lain, boolean sama, Instant waktu, Pelaku oleh) {
        jdbc.sql(
                        """
                        INSERT INTO naskah.putusan_kembar (surat_id, lain_id, sama, waktu, pegawai_id, nama, nama_jabatan)
                        VALUES (:surat, :lain, :sama, :waktu, :pegawai, :nama, :jabatan)
                        ON CONFLICT (instansi_id, surat_id, lain_id) DO NOTHING
                        """)
                .param("surat", surat)
                .param("lain", lain)
                .param("sama", sama)
                .param("waktu", at(waktu))
                .param("pegawai", oleh.pegawai())
                .param("nama", oleh.nama())
                .param("jabatan", oleh.jabatanTertulis())
                .update();
    }
}
