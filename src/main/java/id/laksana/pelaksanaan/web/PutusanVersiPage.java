package id.laksana.pelaksanaan.web;

import id.laksana.pelaksanaan.UsulVersi;
import id.laksana.web.FormErrors;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * What is decided for one case or several.
 *
 * @param hasil those decided a moment ago, while others were refused
 * @param alasan as typed, for all of them
 */
public record PutusanVersiPage(
        List<Butir> daftar, List<Hasil> hasil, String alasan, FormErrors errors) {

    public enum Pilihan {
        PINDAHKAN,
        PERTAHANKAN,
        BATALKAN
    }

    /**
     * @param pilihan chosen, or proposed
     */
    public record Butir(UsulVersi isi, Pilihan pilihan) {

        /** Name and id of a field of this case. */
        public String nama(String field) {
            return field + "-" + isi.id();
        }

        /** Another target may still be chosen. */
        public boolean bolehPindah() {
            return isi.dapatDipindahkan() || isi.pertanyaanTerbuka();
        }
    }

    public record Hasil(UUID kasus, String perihal, Pilihan pilihan) implements Serializable {}
}
