package id.laksana.sop;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Standard time of a row, in the unit that the source prints; units are never converted into one
 * another.
 *
 * @param palingCepat lowest figure; equal to {@code palingLama} unless the time is a range
 */
public record Waktu(int palingCepat, int palingLama, Satuan satuan) {

    private static final Pattern SHAPE =
            Pattern.compile(
                    "(\\d{1,6})(?:\\s*-\\s*(\\d{1,6}))? (menit|jam|hari|minggu|bulan|tahun)");

    public enum Satuan {
        MENIT,
        JAM,
        HARI,
        MINGGU,
        BULAN,
        TAHUN
    }

    public Waktu {
        if (palingCepat < 1 || palingLama < palingCepat) {
            throw new IllegalArgumentException("time must be positive and the range ascending");
        }
    }

    /**
     * Reads {@code 10 menit} or {@code 1-20 hari}; empty when the text has another shape or is
     * zero.
     */
    public static Optional<Waktu> parse(String text) {
        var match = SHAPE.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!match.matches()) {
            return Optional.empty();
        }
        int low = Integer.parseInt(match.group(1));
        int high = match.group(2) == null ? low : Integer.parseInt(match.group(2));
        if (low < 1 || high < low) {
            return Optional.empty();
        }
        return Optional.of(
                new Waktu(low, high, Satuan.valueOf(match.group(3).toUpperCase(Locale.ROOT))));
    }

    public boolean rentang() {
        return palingCepat != palingLama;
    }
}
