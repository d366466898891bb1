package id.laksana.organisasi;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads dates as people and browsers write them. */
public final class Tanggal {

    private static final List<DateTimeFormatter> FORMS =
            List.of(form("uuuu-M-d"), form("d-M-uuuu"), form("d/M/uuuu"), form("d.M.uuuu"));

    private Tanggal() {}

    /** Null when it is no date, or one that no personnel file holds. */
    public static @Nullable LocalDate parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        for (var form : FORMS) {
            try {
                var date = LocalDate.parse(text.strip(), form);
                return date.getYear() < 1900 || date.getYear() > 2200 ? null : date;
            } catch (DateTimeException e) {
                continue;
            }
        }
        return null;
    }

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}
