package id.laksana.pelaksanaan;

import id.laksana.keamanan.ForeignData;
import id.laksana.organisasi.OrganisasiFixture;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A case with an open task and a file, of the other instansi; its SOP is there already. */
@Component
@Order(2)
class ForeignBerkas implements ForeignData {

    @Override
    public void fill(OrganisasiFixture instansi, String marker) {
        var kasus =
                instansi.insert(
                        """
                        INSERT INTO pelaksanaan.pelaksanaan
                          (versi_id, perihal, dimulai, pegawai_id, nama, jabatan_id, nama_jabatan, status)
                        SELECT v.id, :a, now(), uuidv7(), :b, uuidv7(), :b, 'BERJALAN'
                        FROM sop.versi_sop v LIMIT 1 RETURNING id
                        """,
                        "Perihal " + marker,
                        "Zulkarnain " + marker);
        var tugas =
                instansi.insert(
                        """
                        INSERT INTO pelaksanaan.tugas
                          (pelaksanaan_id, langkah, putaran, putaran_unit, pelaksana, kegiatan, status, kepada, dibuka)
                        VALUES (:a, 1, 1, 1, 'pelaksana', :b, 'TERBUKA', '{}', now()) RETURNING id
                        """,
                        kasus,
                        "Kegiatan " + marker);
        instansi.insert(
                """
                INSERT INTO pelaksanaan.berkas
                  (pelaksanaan_id, tugas_id, nama, nomor_versi, jenis, ukuran, sidik, waktu, pegawai_id,
                   nama_pengunggah, nama_jabatan)
                VALUES (:a, :b, :c, 1, 'application/pdf', 1, repeat('0', 64), now(), uuidv7(), :d, :d) RETURNING id
                """,
                kasus,
                tugas,
                marker + ".pdf",
                "Zulkarnain " + marker);
    }
}
