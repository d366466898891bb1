package id.laksana.pelaksanaan.pengingat;

import java.util.Locale;

/**
 * How a person wants to be told besides in the application.
 *
 * @param bahasa of the e-mail and the calendar: {@code id} or {@code en}
 */
public record PilihanPemberitahuan(Surel surel, String bahasa) {

    /** Until the person chooses. */
    public static final PilihanPemberitahuan BAWAAN =
            new PilihanPemberitahuan(Surel.RINGKASAN, "id");

    /** When e-mail comes. */
    public enum Surel {
        SEKETIKA,
        RINGKASAN,
        TIDAK
    }

    Locale locale() {
        return Locale.of(bahasa);
    }
}
