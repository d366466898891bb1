package id.laksana.pelaksanaan;

import id.laksana.keamanan.ForeignData;
import id.laksana.organisasi.OrganisasiFixture;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A task in somebody's hand and a handover, of the other instansi; its tasks are there already. */
@Component
@Order(3)
class ForeignPegangan implements ForeignData {

    @Override
    public void fill(OrganisasiFixture instansi, String marker) {
        var tugas =
                instansi.insert(
                        """
                        INSERT INTO pelaksanaan.pegangan
                          (tugas_id, pegawai_id, jabatan_id, nama, nama_jabatan, sejak)
                        SELECT id, uuidv7(), uuidv7(), :a, :a, now() FROM pelaksanaan.tugas LIMIT 1
                        RETURNING tugas_id
                        """,
                        "Zulkarnain " + marker);
        var serah =
                instansi.insert(
                        """
                        INSERT INTO pelaksanaan.serah_terima
                          (jabatan_id, nama_jabatan, kepada_id, kepada, alasan, waktu, nama, nama_jabatan_pelaku)
                        VALUES (uuidv7(), :a, uuidv7(), :a, :a, now(), :a, :a) RETURNING id
                        """,
                        "Zulkarnain " + marker);
        instansi.insert(
                """
                INSERT INTO pelaksanaan.serah_terima_tugas (serah_terima_id, tugas_id, keadaan)
                VALUES (:a, :b, 'MENUNGGU') RETURNING tugas_id
                """,
                serah,
                tugas);
    }
}
