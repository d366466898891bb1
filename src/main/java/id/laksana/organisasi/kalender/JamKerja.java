package id.laksana.organisasi.kalender;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Office hours that hold from a day on. Ramadan hours stand before the ordinary ones.
 *
 * @param sampai first day on which they no longer hold; null: open
 * @param perluDipastikan the shipped value has no certain source; someone should check it
 */
public record JamKerja(
        @Nullable UUID id,
        String nama,
        Jenis jenis,
        LocalDate sejak,
        @Nullable LocalDate sampai,
        Map<DayOfWeek, List<Jendela>> hari,
        @Nullable String dasarHukum,
        boolean perluDipastikan) {

    public enum Jenis {
        BIASA,
        RAMADAN
    }

    public boolean berlaku(LocalDate tanggal) {
        return !tanggal.isBefore(sejak) && (sampai == null || tanggal.isBefore(sampai));
    }

    public List<Jendela> pada(DayOfWeek day) {
        return hari.getOrDefault(day, List.of());
    }

    public Duration seminggu() {
        return hari.values().stream()
                .flatMap(List::stream)
                .map(Jendela::lama)
                .reduce(Duration.ZERO, Duration::plus);
    }
}
