package id.laksana.pelaksanaan.web;

import id.laksana.pelaksanaan.SaringanMeja;
import id.laksana.pelaksanaan.SaringanTersimpan;
import id.laksana.web.FormErrors;
import java.util.List;
import java.util.UUID;

/**
 * The filters someone keeps.
 *
 * @param saringan the one to be kept; empty when there is none
 * @param nama as typed
 */
public record SaringanMejaPage(
        SaringanMeja saringan, String nama, List<SaringanTersimpan> daftar, FormErrors errors) {

    public String alamat(SaringanMeja isi) {
        return AlamatMeja.untuk(AlamatMeja.MEJA, isi);
    }

    public String alamat(UUID id) {
        return AlamatMeja.SARINGAN + "/" + id;
    }

    public String alamat() {
        return AlamatMeja.SARINGAN;
    }

    /** What the field holds: after a refusal as typed, else as it is kept. */
    public String namaUntuk(SaringanTersimpan satu) {
        return errors.of("nama-" + satu.id()) == null ? satu.nama() : nama;
    }
}
