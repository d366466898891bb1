package id.laksana.keamanan;

import id.laksana.organisasi.OrganisasiFixture;
import id.laksana.organisasi.Sebagai;
import org.springframework.stereotype.Component;

/**
 * A unit, a post, a person with an account, a token and a line in the log of the other instansi.
 */
@Component
class ForeignOrganisasi implements ForeignData {

    @Override
    public void fill(OrganisasiFixture instansi, String marker) {
        var unit = instansi.unit(marker + "-unit", "Bidang " + marker);
        var jabatan = instansi.jabatan(marker + "-kepala", unit, "struktural", true, 1);
        var pegawai = instansi.pegawai("Zulkarnain " + marker);
        instansi.pemangku(jabatan, pegawai, Sebagai.DEFINITIF, 1, "2020-01-01", null);
        var akun =
                instansi.insert(
                        "INSERT INTO keamanan.akun (pegawai_id, nama, sandi, sandi_sejak) VALUES (:a, :b, 'x', now()) RETURNING id",
                        pegawai,
                        marker);
        instansi.insert(
                """
                INSERT INTO keamanan.token_api (akun_id, jabatan_id, nama, daftar_hak, hash, dibuat, kedaluwarsa)
                VALUES (:a, :b, :c, '{}', '\\x00', now(), now() + interval '1 day') RETURNING id
                """,
                akun,
                jabatan,
                "Token " + marker);
        instansi.insert(
                """
                INSERT INTO keamanan.audit (urutan, waktu, pegawai_id, nama, tindakan, objek, hash_lalu, hash)
                VALUES (1, now(), :a, :b, 'uji.asing', :c, '\\x00', '\\x00') RETURNING pegawai_id
                """,
                pegawai,
                "Zulkarnain " + marker,
                "objek " + marker);
    }
}
