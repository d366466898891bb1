package id.laksana.pelaksanaan.web;

import id.laksana.organisasi.Tanggal;
import id.laksana.pelaksanaan.DasarMulai;
import id.laksana.sop.Sop.Pemicu;
import id.laksana.web.FormErrors;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the start form sends, as typed.
 *
 * @param pemicu what started it; null: as the SOP says
 * @param nomor of the letter or the application
 * @param tanggal of the letter or the application
 * @param dari who sent or wrote it
 * @param kasus the other case
 */
public record IsianMulai(
        @Nullable String perihal,
        @Nullable Pemicu pemicu,
        @Nullable String nomor,
        @Nullable String tanggal,
        @Nullable String dari,
        @Nullable UUID kasus) {

    private static final int LONGEST = 200;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    String judul() {
        return Objects.requireNonNullElse(perihal, "").strip();
    }

    FormErrors masalah() {
        var problems = FormErrors.none();
        if (judul().isEmpty()) {
            problems = problems.with("perihal", "mulai.perihal.kosong");
        }
        if (judul().length() > LONGEST) {
            problems = problems.with("perihal", "mulai.perihal.panjang", LONGEST);
        }
        if (bersurat() && !text(tanggal).isEmpty() && Tanggal.parse(tanggal) == null) {
            problems = problems.with("tanggal", "dasar.tanggal.salah");
        }
        if (pemicu == Pemicu.SOP_LAIN && kasus == null) {
            problems = problems.with("kasus", "dasar.kasus.kosong");
        }
        return problems;
    }

    private boolean bersurat() {
        return pemicu != Pemicu.SOP_LAIN && pemicu != Pemicu.BERKALA;
    }

    DasarMulai dasar() {
        return new DasarMulai(
                pemicu, bersurat() ? rujukan() : null, pemicu == Pemicu.SOP_LAIN ? kasus : null);
    }

    private @Nullable String rujukan() {
        var day = Tanggal.parse(tanggal);
        String words =
                Stream.of(text(nomor), day == null ? "" : DAY.format(day), text(dari))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        return words.isEmpty() ? null : words;
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
