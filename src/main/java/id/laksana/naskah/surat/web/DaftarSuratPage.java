package id.laksana.naskah.surat.web;

import id.laksana.naskah.surat.SaringanSurat;
import id.laksana.naskah.surat.Surat;
import id.laksana.naskah.surat.SuratDisposisi;
import id.laksana.web.NavLink;
import id.laksana.web.Part;
import java.util.List;
import java.util.Locale;

/**
 * Letters in one of several views.
 *
 * @param disposisi in the views of branches
 * @param surat in the views of letters
 * @param mencatat the reader enters letters
 */
public record DaftarSuratPage(
        Lihat lihat,
        SaringanSurat saringan,
        List<SuratDisposisi> disposisi,
        List<Surat> surat,
        Part part,
        long menungguSaya,
        long menungguDicatat,
        boolean mencatat) {

    /** The tab of a view, with how many things wait in it. */
    public NavLink tautan(Lihat other, String words) {
        var link =
                NavLink.of(
                        words,
                        other == Lihat.SAYA ? "/surat" : "/surat?lihat=" + other.kode(),
                        other == lihat);
        return switch (other) {
            case SAYA -> link.counting(menungguSaya);
            case MASUK -> link.counting(menungguDicatat);
            default -> link;
        };
    }

    /** The views. */
    public enum Lihat {
        SAYA,
        DITUNGGU,
        AGENDA,
        MASUK,
        DITOLAK;

        public String kode() {
            return name().toLowerCase(Locale.ROOT);
        }

        public boolean cabang() {
            return this == SAYA || this == DITUNGGU;
        }

        /** Only for who enters letters. */
        public boolean pencatat() {
            return this == MASUK || this == DITOLAK;
        }
    }
}
