package id.laksana.pelaksanaan.web;

import id.laksana.pelaksanaan.PelaksanaanVersiLama.Sasaran;
import id.laksana.pelaksanaan.web.PutusanVersiPage.Pilihan;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The decisions on several cases as one form sends them; each field ends in the id of its case. */
record IsianVersiLama(MultiValueMap<String, String> isian) {

    List<UUID> kasus() {
        var ids = new LinkedHashSet<UUID>();
        isian.getOrDefault("kasus", List.of())
                .forEach(text -> ids.addAll(id(text).stream().toList()));
        return List.copyOf(ids);
    }

    String alasan() {
        return Objects.requireNonNullElse(isian.getFirst("alasan"), "");
    }

    @Nullable Pilihan pilihan(UUID kasus) {
        String text = isian.getFirst("pilihan-" + kasus);
        return Arrays.stream(Pilihan.values())
                .filter(pilihan -> pilihan.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    /** By number of the open row; what is no number is left out and proposed anew. */
    Map<Integer, Integer> tujuan(UUID kasus) {
        String prefix = "tujuan-" + kasus + "-";
        var result = new HashMap<Integer, Integer>();
        isian.forEach(
                (name, values) -> {
                    int from = name.startsWith(prefix) ? angka(name.substring(prefix.length())) : 0;
                    int to = angka(values.getFirst());
                    if (from > 0 && to > 0) {
                        result.put(from, to);
                    }
                });
        return result;
    }

    Map<UUID, Map<Integer, Integer>> tujuan() {
        var result = new HashMap<UUID, Map<Integer, Integer>>();
        kasus().forEach(id -> result.put(id, tujuan(id)));
        return result;
    }

    Sasaran sasaran(UUID kasus) {
        return new Sasaran(
                kasus,
                angka(isian.getFirst("urutan-" + kasus)),
                id(isian.getFirst("berlaku-" + kasus)).orElse(kasus));
    }

    private static int angka(@Nullable String text) {
        return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    private static Optional<UUID> id(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
