package id.laksana.pelaksanaan;

import id.laksana.keamanan.ForeignData;
import id.laksana.organisasi.OrganisasiFixture;
import org.springframework.stereotype.Component;

/** A case with a task and a history, of the other instansi; its SOP comes before it. */
@Component
class ForeignPelaksanaan implements ForeignData {

    @Override
    public void fill(OrganisasiFixture instansi, String marker) {
        var kasus =
                instansi.insert(
                        """
                        INSERT INTO pelaksanaan.pelaksanaan
                          (versi_id, perihal, dimulai, pegawai_id, nama, jabatan_id, nama_jabatan, status, urutan)
                        SELECT id, :a, now(), uuidv7(), :a, uuidv7(), :a, 'BERJALAN', 1 FROM sop.versi_sop LIMIT 1
                        RETURNING id
                        """,
                        "Perihal " + marker);
        instansi.insert(
                """
                INSERT INTO pelaksanaan.panggilan
                  (pelaksanaan_id, langkah, putaran, putaran_unit, panggilan, kode, halangan, waktu, keadaan)
                VALUES (:a, 1, 1, 1, 1, :b, 'TIDAK_ADA', now(), 'DITERIMA') RETURNING pelaksanaan_id
                """,
                kasus,
                "kode-" + marker);
        instansi.insert(
                """
                INSERT INTO pelaksanaan.tugas
                  (pelaksanaan_id, langkah, putaran, putaran_unit, pelaksana, kegiatan, status, kepada, dibuka)
                VALUES (:a, 1, 1, 1, 'x', :b, 'TERBUKA', '{}', now()) RETURNING id
                """,
                kasus,
                "Kegiatan " + marker);
        instansi.insert(
                """
                INSERT INTO pelaksanaan.peristiwa (pelaksanaan_id, urutan, waktu, jenis, isi, nama, sidik)
                VALUES (:a, 1, now(), 'PelaksanaanDimulai',
                        '{"jejak": {"saat": "2026-07-01T00:00:00Z"}}', :b, repeat('0', 64))
                RETURNING pelaksanaan_id
                """,
                kasus,
                "Nama " + marker);
    }
}
