package id.laksana.analitik;

import id.laksana.keamanan.ForeignData;
import id.laksana.organisasi.OrganisasiFixture;
import org.springframework.stereotype.Component;

/** A form with what an evaluator wrote, of the other instansi; its SOP comes before it. */
@Component
class ForeignAnalitik implements ForeignData {

    @Override
    public void fill(OrganisasiFixture instansi, String marker) {
        var form =
                instansi.insert(
                        """
                        INSERT INTO analitik.penilaian (versi_id, jenis, dari, sampai)
                        SELECT id, 'MONITORING', '2026-07-01', '2026-12-31' FROM sop.versi_sop
                        WHERE judul LIKE '%' || :a LIMIT 1 RETURNING id
                        """,
                        marker);
        instansi.insert(
                """
                INSERT INTO analitik.isi_penilaian
                  (penilaian_id, nomor, status, isi, waktu, pegawai_id, nama, jabatan_id, nama_jabatan)
                VALUES (:a, 1, 'KONSEP', json_build_object('catatan', 'Catatan ' || :b, 'tindakan', '',
                        'kriteria', '[]'::json, 'terukur', '[]'::json)::text, now(), uuidv7(), :b, uuidv7(), :b)
                RETURNING penilaian_id
                """,
                form,
                marker);
    }
}
