package id.laksana.pelaksanaan;

import id.laksana.keamanan.ForeignData;
import id.laksana.organisasi.OrganisasiFixture;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A kept filter, a tick and a read Peringatan of the other instansi; its task is there already. */
@Component
@Order(3)
class ForeignMeja implements ForeignData {

    @Override
    public void fill(OrganisasiFixture instansi, String marker) {
        instansi.insert(
                """
                INSERT INTO pelaksanaan.saringan_meja
                  (pegawai_id, jabatan_id, nama, saring, susunan, cari, sop, unit)
                VALUES (uuidv7(), uuidv7(), :a, 'SEMUA', 'TENGGAT', :a, '', '') RETURNING id
                """,
                "Saringan " + marker);
        instansi.insert(
                """
                INSERT INTO pelaksanaan.centang
                  (tugas_id, urutan, jenis, nomor, dicentang, waktu, pegawai_id, nama, nama_jabatan)
                SELECT id, 1, 'KELENGKAPAN', 1, true, now(), uuidv7(), :a, :a FROM pelaksanaan.tugas LIMIT 1
                RETURNING tugas_id
                """,
                "Zulkarnain " + marker);
        instansi.insert(
                """
                INSERT INTO pelaksanaan.peringatan_dibaca (pegawai_id, versi_id, waktu)
                SELECT uuidv7(), id, now() FROM sop.versi_sop LIMIT 1 RETURNING versi_id
                """);
        instansi.insert(
                """
                INSERT INTO pelaksanaan.unggahan (tugas_id, pegawai_id, nama, ukuran, tanda, dimulai)
                SELECT id, uuidv7(), :a, 9, 1, now() FROM pelaksanaan.tugas LIMIT 1 RETURNING id
                """,
                marker + ".csv");
    }
}
