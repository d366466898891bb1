package id.laksana.naskah.surat;

import id.laksana.organisasi.Tanggal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A disposition as it was filled in.
 *
 * @param kepada the posts it goes to
 * @param tenggat the day until which it must be done; empty: as the speed of the letter says
 */
public record IsianDisposisi(
        List<UUID> kepada, List<String> instruksi, String catatan, String tenggat) {

    static final int TERBANYAK = 50;
    static final int TERPANJANG = 2000;

    public static final IsianDisposisi KOSONG = new IsianDisposisi(List.of(), List.of(), "", "");

    /** Whatever names no post is left out. */
    public static IsianDisposisi dari(MultiValueMap<String, String> sent) {
        return new IsianDisposisi(
                semua(sent, "kepada").flatMap(IsianDisposisi::id).distinct().toList(),
                semua(sent, "instruksi").distinct().toList(),
                satu(sent, "catatan"),
                satu(sent, "tenggat"));
    }

    private static Stream<String> semua(MultiValueMap<String, String> sent, String name) {
        return sent.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(one -> !one.isEmpty());
    }

    private static String satu(MultiValueMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "").strip();
    }

    private static Stream<UUID> id(String text) {
        try {
            return Stream.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Stream.empty();
        }
    }

    boolean hariSalah() {
        return !tenggat.isEmpty() && hari() == null;
    }

    @Nullable LocalDate hari() {
        return Tanggal.parse(tenggat);
    }
}
