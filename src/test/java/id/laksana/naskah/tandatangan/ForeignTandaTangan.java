package id.laksana.naskah.tandatangan;

import id.laksana.keamanan.ForeignData;
import id.laksana.organisasi.OrganisasiFixture;
import org.springframework.stereotype.Component;

/** A key and a signed document of the other instansi. */
@Component
class ForeignTandaTangan implements ForeignData {

    @Override
    public void fill(OrganisasiFixture instansi, String marker) {
        var orang = instansi.pegawai("Zulkarnain " + marker);
        instansi.insert(
                """
                INSERT INTO naskah.nik_penanda (pegawai_id, nik) VALUES (:a, '\\x00') RETURNING pegawai_id
                """,
                orang);
        instansi.insert(
                """
                INSERT INTO naskah.pengaturan_tandatangan (jalan, alamat, pengguna)
                SELECT 'BSRE_V1', 'http://' || :b, :b FROM organisasi.pegawai WHERE id = :a RETURNING uuidv7()
                """,
                orang,
                marker);
        instansi.insert(
                """
                WITH satu AS (
                  INSERT INTO naskah.verifikasi (kode_publik, tanggal, perihal, rahasia, dibuat)
                  VALUES (:b, current_date, :b, false, now()) RETURNING kode_publik)
                INSERT INTO naskah.tanda_tangan
                  (kode_publik, urut, pegawai_id, nama, jabatan, saat, jalan, tersertifikasi, tingkat, sidik)
                SELECT kode_publik, 1, :a, :b, :b, now(), 'SENDIRI', false, '', repeat('0', 64) FROM satu
                RETURNING pegawai_id
                """,
                orang,
                marker);
    }
}
