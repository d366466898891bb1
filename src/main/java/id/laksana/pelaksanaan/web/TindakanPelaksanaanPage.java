package id.laksana.pelaksanaan.web;

import id.laksana.pelaksanaan.BarisLangkah;
import id.laksana.pelaksanaan.GiliranUnit;
import id.laksana.pelaksanaan.PanggilanTercatat;
import id.laksana.pelaksanaan.Pelaksanaan;
import id.laksana.web.FormErrors;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The question before an act on a case, with the reason it needs.
 *
 * @param langkah the row that every unit does; null when the act is on the whole case
 * @param unit those the act is about
 * @param dipanggil called cases that still run, when the case is to be cancelled
 * @param bersama whether those are to be cancelled too
 * @param alasan what was typed
 */
public record TindakanPelaksanaanPage(
        Tindakan tindakan,
        Pelaksanaan pelaksanaan,
        @Nullable BarisLangkah langkah,
        List<GiliranUnit> unit,
        List<PanggilanTercatat> dipanggil,
        boolean bersama,
        String alasan,
        FormErrors errors) {

    public enum Tindakan {
        TANGGUHKAN,
        LANJUTKAN,
        BATALKAN,
        TUTUP_SEBARAN,
        KEMBALIKAN_UNIT;

        /** Last part of the path and of the message keys. */
        public String kunci() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Tindakan of(String kunci) {
            return valueOf(kunci.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        boolean atasLangkah() {
            return this == TUTUP_SEBARAN || this == KEMBALIKAN_UNIT;
        }
    }

    public String kembali() {
        return "/pelaksanaan/" + pelaksanaan.id();
    }

    public String path() {
        return kembali() + "/" + tindakan.kunci();
    }

    public String namaUnit() {
        return String.join(", ", unit.stream().map(GiliranUnit::nama).toList());
    }
}
