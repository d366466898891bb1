package id.laksana.organisasi.kalender;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stretch of office hours within one day. */
public record Jendela(LocalTime mulai, LocalTime selesai) {

    private static final DateTimeFormatter JAM = DateTimeFormatter.ofPattern("HH.mm");

    public Jendela {
        if (!mulai.isBefore(selesai)) {
            throw new IllegalArgumentException("begins after its end: " + mulai + "-" + selesai);
        }
    }

    public Duration lama() {
        return Duration.between(mulai, selesai);
    }

    /**
     * Reads {@code 07.30-12.00, 13.00-16.00}; null when it is not that, or the stretches overlap.
     */
    public static @Nullable List<Jendela> parse(@Nullable String text) {
        var result = new ArrayList<Jendela>();
        if (text == null || text.isBlank()) {
            return result;
        }
        try {
            for (String part : text.split("[,;]")) {
                String[] ends = part.strip().replace('–', '-').split("\\s*-\\s*");
                if (ends.length != 2) {
                    return null;
                }
                var next = new Jendela(time(ends[0]), time(ends[1]));
                if (!result.isEmpty() && next.mulai().isBefore(result.getLast().selesai())) {
                    return null;
                }
                result.add(next);
            }
            return result;
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return null;
        }
    }

    private static LocalTime time(String text) {
        String padded = text.strip().replace(':', '.');
        return LocalTime.parse(padded.length() == 4 ? "0" + padded : padded, JAM);
    }

    @Override
    public String toString() {
        return JAM.format(mulai) + "-" + JAM.format(selesai);
    }
}
