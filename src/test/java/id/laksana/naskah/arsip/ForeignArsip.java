package id.laksana.naskah.arsip;

import id.laksana.keamanan.ForeignData;
import id.laksana.organisasi.OrganisasiFixture;
import org.springframework.stereotype.Component;

/** A file with a secret item, read once, of the other instansi. */
@Component
class ForeignArsip implements ForeignData {

    @Override
    public void fill(OrganisasiFixture instansi, String marker) {
        var berkas =
                instansi.insert(
                        """
                        INSERT INTO naskah.berkas_topik (tahun, nomor, kode, judul, unit_id, nama_unit, sifat, dibuka)
                        VALUES (2026, 1, '800.1', :a, uuidv7(), :a, 'BIASA', '2026-01-05') RETURNING id
                        """,
                        "Berkas " + marker);
        var arsip =
                instansi.insert(
                        """
                        INSERT INTO naskah.arsip (jenis_sumber, kode, nomor, tanggal, perihal, pihak, sifat, unit_id,
                          nama_unit, berkas_id, nomor_item, tingkat, jumlah, keterangan, dicatat)
                        VALUES ('MANUAL', '800.1', :a, '2026-02-02', 'Zulkarnain ' || :a, :a, 'BIASA', uuidv7(), :a,
                          :b, 1, 'ASLI', 1, '', now()) RETURNING id
                        """,
                        marker,
                        berkas);
        instansi.insert(
                """
                INSERT INTO naskah.isi_arsip (arsip_id, nama, jenis, ukuran, sidik, ditambah, baca, teks)
                VALUES (:a, :b, 'application/pdf', 1, repeat('0', 64), now(), 'TERBACA', :b) RETURNING id
                """,
                arsip,
                marker);
        instansi.insert(
                """
                INSERT INTO naskah.baca_arsip (arsip_id, sifat, waktu, pegawai_id, nama, nama_jabatan)
                VALUES (:a, 'RAHASIA', now(), uuidv7(), :b, :b) RETURNING id
                """,
                arsip,
                marker);
        instansi.insert(
                """
                INSERT INTO naskah.impor_arsip (jenis, nama, isi, dibuat, oleh)
                VALUES ('KLASIFIKASI', :a, '{"daftarBaris": [], "daftarMasalah": []}', now(), :a) RETURNING id
                """,
                marker);
    }
}
