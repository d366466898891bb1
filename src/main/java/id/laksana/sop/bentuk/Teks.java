package id.laksana.sop.bentuk;

import id.laksana.sop.Waktu;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How facts are written on the form. */
final class Teks {

    private static final DateTimeFormatter LONG_DATE =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Kata.INDONESIAN);

    private Teks() {}

    static String time(Waktu waktu, Kata kata) {
        String amount =
                waktu.rentang()
                        ? number(waktu.palingCepat()) + "–" + number(waktu.palingLama())
                        : number(waktu.palingLama());
        return kata.get("waktu." + waktu.satuan(), amount);
    }

    /** {@code 2.400} */
    private static String number(int n) {
        return String.format(Kata.INDONESIAN, "%,d", n);
    }

    static String date(@Nullable LocalDate date) {
        return date == null ? "" : LONG_DATE.format(date);
    }

    /** Groups of 8, 6, 1 and 3 digits. */
    static String nip(String nip) {
        return nip.length() != 18
                ? nip
                : String.join(
                        " ",
                        nip.substring(0, 8),
                        nip.substring(8, 14),
                        nip.substring(14, 15),
                        nip.substring(15));
    }

    static @Nullable String capital(@Nullable String text) {
        return text == null || text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
