package id.laksana.pelaksanaan.pengingat.web;

import id.laksana.organisasi.OrganisasiFixture;
import java.util.UUID;

/** An open task in an instansi of its own, of a case of an SOP that has no content. */
final class TugasUji {

    private TugasUji() {}

    static UUID baru(OrganisasiFixture instansi, String kepada) {
        var sop = instansi.insert("INSERT INTO sop.sop (kode) VALUES ('uji') RETURNING id");
        var versi =
                instansi.insert(
                        """
                        INSERT INTO sop.versi_sop
                          (sop_id, nomor_versi, status, asal, berkas, sidik, isi, judul, unit, sifat, jumlah_langkah,
                           dibuat, teks, cari)
                        VALUES (:a, 1, 'KONSEP', 'UNGGAHAN', '', repeat('0', 64), '{}', 'Uji', 'uji', 'administratif', 1,
                                now(), '', '')
                        RETURNING id
                        """,
                        sop);
        var kasus =
                instansi.insert(
                        """
                        INSERT INTO pelaksanaan.pelaksanaan
                          (versi_id, perihal, dimulai, pegawai_id, nama, jabatan_id, nama_jabatan, status)
                        VALUES (:a, 'Perihal uji', now(), uuidv7(), 'Uji', uuidv7(), 'Uji', 'BERJALAN') RETURNING id
                        """,
                        versi);
        return instansi.insert(
                """
                INSERT INTO pelaksanaan.tugas
                  (pelaksanaan_id, langkah, putaran, putaran_unit, pelaksana, kegiatan, status, kepada, dibuka)
                VALUES (:a, 1, 1, 1, 'x', 'Menyusun laporan', 'TERBUKA', ARRAY[:b], now()) RETURNING id
                """,
                kasus,
                kepada);
    }
}
