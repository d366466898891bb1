package id.laksana.naskah.arsip.web;

import id.laksana.naskah.arsip.IsianArsip;
import id.laksana.naskah.arsip.SifatArsip;
import id.laksana.naskah.arsip.TingkatPerkembangan;
import id.laksana.organisasi.Tanggal;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields of an item as they were typed. */
public record FormArsip(Map<String, String> isian) {

    public String get(String field) {
        return isian.getOrDefault(field, "").strip();
    }

    IsianArsip isi() {
        return new IsianArsip(
                IsianArsip.MANUAL,
                null,
                get("kode"),
                get("nomor"),
                Tanggal.parse(get("tanggal")),
                get("perihal"),
                get("pihak"),
                sifat(get("sifat")),
                id(get("unit")),
                id(get("berkas")),
                Arrays.stream(TingkatPerkembangan.values())
                        .filter(one -> one.name().equals(get("tingkat")))
                        .findFirst()
                        .orElse(TingkatPerkembangan.ASLI),
                get("jumlah").matches("\\d{1,6}") ? Integer.parseInt(get("jumlah")) : 0,
                get("keterangan"));
    }

    static @Nullable SifatArsip sifat(String text) {
        return Arrays.stream(SifatArsip.values())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    static @Nullable UUID id(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? UUID.fromString(text)
                : null;
    }
}
