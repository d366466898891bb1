package id.laksana.pelaksanaan.pengingat.web;

import id.laksana.pelaksanaan.pengingat.AturanPengingat;
import id.laksana.web.FormErrors;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The rule as typed; a box that is not ticked is not sent. */
public record AturanForm(
        @Nullable String peringatan,
        @Nullable String sisaPersen,
        @Nullable String palingCepat,
        @Nullable String terlambat,
        @Nullable String eskalasi,
        @Nullable String hariEskalasi,
        @Nullable String ringkasan,
        @Nullable String jamRingkasan) {

    private static final DateTimeFormatter JAM = DateTimeFormatter.ofPattern("HH.mm");
    private static final int WRONG = -1;

    static AturanForm of(AturanPengingat rule) {
        return new AturanForm(
                tick(rule.peringatan()),
                String.valueOf(rule.sisaPersen()),
                String.valueOf(rule.palingCepat()),
                tick(rule.terlambat()),
                tick(rule.eskalasi()),
                String.valueOf(rule.hariEskalasi()),
                tick(rule.ringkasan()),
                JAM.format(rule.jamRingkasan()));
    }

    FormErrors periksa() {
        var errors = FormErrors.none();
        if (outside(sisaPersen, 1, 90)) {
            errors = errors.with("sisaPersen", "pengingat.aturan.bilangan", 1, 90);
        }
        if (outside(palingCepat, 0, 10_000)) {
            errors = errors.with("palingCepat", "pengingat.aturan.bilangan", 0, 10_000);
        }
        if (outside(hariEskalasi, 1, 60)) {
            errors = errors.with("hariEskalasi", "pengingat.aturan.bilangan", 1, 60);
        }
        if (jam(jamRingkasan) == null) {
            errors = errors.with("jamRingkasan", "pengingat.aturan.jam");
        }
        return errors;
    }

    /** Only of what was found in order. */
    AturanPengingat aturan() {
        var time = jam(jamRingkasan);
        return new AturanPengingat(
                peringatan != null,
                number(sisaPersen),
                number(palingCepat),
                terlambat != null,
                eskalasi != null,
                number(hariEskalasi),
                ringkasan != null,
                time == null ? AturanPengingat.BAWAAN.jamRingkasan() : time);
    }

    /** {@code 7.30}, {@code 07.30} or {@code 07:30}; null when it is no time of day. */
    static @Nullable LocalTime jam(@Nullable String text) {
        String tidy = text == null ? "" : text.strip().replace(':', '.');
        try {
            return LocalTime.parse(tidy.length() == 4 ? "0" + tidy : tidy, JAM);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean outside(@Nullable String text, int least, int most) {
        int number = number(text);
        return number < least || number > most;
    }

    private static int number(@Nullable String text) {
        String tidy = text == null ? "" : text.strip();
        return tidy.matches("[0-9]{1,6}") ? Integer.parseInt(tidy) : WRONG;
    }

    private static @Nullable String tick(boolean on) {
        return on ? "true" : null;
    }
}
