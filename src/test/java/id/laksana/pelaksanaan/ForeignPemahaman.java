package id.laksana.pelaksanaan;

import id.laksana.keamanan.ForeignData;
import id.laksana.organisasi.OrganisasiFixture;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Somebody of the other instansi who has read a version; its SOP is there already. */
@Component
@Order(2)
class ForeignPemahaman implements ForeignData {

    @Override
    public void fill(OrganisasiFixture instansi, String marker) {
        instansi.insert(
                """
                INSERT INTO pelaksanaan.pemahaman
                  (versi_id, pegawai_id, jabatan_id, nama, nama_jabatan, sebagai, waktu)
                SELECT id, uuidv7(), uuidv7(), :a, :a, 'definitif', now() FROM sop.versi_sop LIMIT 1
                RETURNING pegawai_id
                """,
                "Zulkarnain " + marker);
    }
}
