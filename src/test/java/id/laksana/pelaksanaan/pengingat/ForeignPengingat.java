package id.laksana.pelaksanaan.pengingat;

import id.laksana.keamanan.ForeignData;
import id.laksana.organisasi.OrganisasiFixture;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A rule, an e-mail on its way and a schedule of the other instansi. */
@Component
@Order(3)
class ForeignPengingat implements ForeignData {

    @Override
    public void fill(OrganisasiFixture instansi, String marker) {
        instansi.insert(
                """
                INSERT INTO pelaksanaan.aturan_pengingat
                  (sejak, peringatan, sisa_persen, paling_cepat, terlambat, eskalasi, hari_eskalasi, ringkasan,
                   jam_ringkasan, oleh)
                VALUES (now(), true, 10, 10, true, true, 1, true, '08:00', :a) RETURNING id
                """,
                "Pengatur " + marker);
        instansi.insert(
                """
                INSERT INTO pelaksanaan.kiriman_surel (kunci, pegawai_id, alamat, judul, isi, dibuat, berikutnya)
                VALUES (:a, :b, :a, :a, :a, now(), now()) RETURNING id
                """,
                "surel " + marker,
                instansi.pegawai("Penerima " + marker));
        instansi.insert(
                """
                INSERT INTO pelaksanaan.jadwal_berkala
                  (sop, ulang, hari, bulan, jam, lalu, perihal, sejak, pegawai_id, nama, jabatan_id, nama_jabatan)
                VALUES (:a, 'BULANAN', 1, 0, '08:00', false, :a, now(), uuidv7(), :a, uuidv7(), :a) RETURNING id
                """,
                marker);
    }
}
