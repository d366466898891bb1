package id.laksana.naskah.surat;

import id.laksana.keamanan.ForeignData;
import id.laksana.organisasi.OrganisasiFixture;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A letter with a disposition of the other instansi. */
@Component
@Order(4)
class ForeignSurat implements ForeignData {

    @Override
    public void fill(OrganisasiFixture instansi, String marker) {
        var id =
                instansi.insert(
                        """
                        INSERT INTO naskah.surat (sumber, status, tahun, agenda, nomor_surat, pengirim, perihal, keamanan,
                          kecepatan, lampiran, diterima)
                        VALUES ('LANGSUNG', 'TERDAFTAR', 2026, 1, :a, :a, :a, 'BIASA', 'BIASA', :a, now()) RETURNING id
                        """,
                        marker);
        instansi.insert(
                """
                INSERT INTO naskah.berkas_surat (surat_id, nama, media, ukuran, sidik, waktu)
                VALUES (:a, :b, 'text/plain', 1, repeat('0', 64), now()) RETURNING id
                """,
                id,
                marker + ".txt");
        instansi.insert(
                """
                INSERT INTO naskah.disposisi (surat_id, dari_jabatan_id, dari_jabatan, dari_nama, dari_sebagai,
                  kepada_jabatan_id, kepada_kode, kepada_jabatan, instruksi, catatan, dibuat, status, berubah)
                VALUES (:a, uuidv7(), :b, :b, 'DEFINITIF', uuidv7(), :b, :b, '{}', :b, now(), 'BARU', now())
                RETURNING id
                """,
                id,
                marker);
        instansi.insert(
                """
                INSERT INTO naskah.aturan_surat (sejak, instruksi, hitungan, formulir, oleh)
                VALUES (now(), ARRAY[:a::text], 'JAM', true, :a) RETURNING id
                """,
                marker);
    }
}
