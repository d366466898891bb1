package id.laksana.naskah;

import id.laksana.keamanan.ForeignData;
import id.laksana.organisasi.OrganisasiFixture;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A draft with a remark, of the other instansi; its case comes before it. */
@Component
@Order
class ForeignNaskah implements ForeignData {

    @Override
    public void fill(OrganisasiFixture instansi, String marker) {
        var naskah =
                instansi.insert(
                        """
                        INSERT INTO naskah.naskah (pelaksanaan_id, tugas_id, langkah, jenis, dokumen, perihal, sifat,
                          kecepatan, tujuan, penandatangan, status, nomor_versi, putaran, dibuat, pegawai_id, nama)
                        SELECT pelaksanaan_id, id, 1, 'nota-dinas', :a, :a, 'BIASA', 0, :a, '', 'RANCANGAN', 1, 1,
                          now(), uuidv7(), :a
                        FROM pelaksanaan.tugas LIMIT 1
                        RETURNING id
                        """,
                        "Perihal " + marker);
        instansi.insert(
                """
                INSERT INTO naskah.versi (naskah_id, nomor_versi, putaran, langkah, isi, sidik, waktu, pegawai_id,
                  nama, nama_jabatan)
                VALUES (:a, 1, 1, 1, jsonb_build_object('perihal', :b::text), repeat('0', 64), now(), uuidv7(), :b, :b)
                RETURNING naskah_id
                """,
                naskah,
                "Isi " + marker);
        instansi.insert(
                """
                INSERT INTO naskah.komentar (naskah_id, nomor_versi, bidang, teks, waktu, pegawai_id, nama,
                  nama_jabatan)
                VALUES (:a, 1, 'isi', :b, now(), uuidv7(), :b, :b) RETURNING id
                """,
                naskah,
                "Komentar " + marker);
    }
}
