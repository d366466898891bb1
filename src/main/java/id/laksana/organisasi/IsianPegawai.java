package id.laksana.organisasi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pegawai as someone typed it, in the form or in a row of an import sheet. Blank and missing mean
 * the same. {@link #rapi} trims and unifies; {@link #periksa} finds what must be mended.
 */
public record IsianPegawai(
        @Nullable String nip,
        @Nullable String nama,
        @Nullable String gelarDepan,
        @Nullable String gelarBelakang,
        @Nullable String status,
        @Nullable String golongan,
        @Nullable String jenisKelamin,
        @Nullable String surel,
        @Nullable String akun) {

    private static final Pattern SUREL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern AKUN = Pattern.compile("[a-z0-9][a-z0-9._-]{2,63}");

    public static IsianPegawai kosong() {
        return new IsianPegawai(null, null, null, null, "PNS", null, null, null, null);
    }

    public static IsianPegawai of(Pegawai p) {
        return new IsianPegawai(
                p.nip(),
                p.nama(),
                p.gelarDepan(),
                p.gelarBelakang(),
                p.status().name(),
                p.golongan(),
                p.jenisKelamin() == null ? null : p.jenisKelamin().name(),
                p.surel(),
                p.akun());
    }

    public IsianPegawai rapi() {
        String tidyNip = tidy(nip);
        var parsed = tidyNip == null ? null : Nip.parse(tidyNip);
        String sex = tidy(jenisKelamin);
        return new IsianPegawai(
                parsed == null ? tidyNip : parsed.digits(),
                tidy(nama),
                tidy(gelarDepan),
                tidy(gelarBelakang),
                upper(tidy(status)),
                tidy(golongan),
                sex == null ? null : sex.substring(0, 1).toUpperCase(Locale.ROOT),
                tidy(surel),
                lower(tidy(akun)));
    }

    /** Of tidied fields. */
    public List<Hasil.Kesalahan> periksa() {
        var found = new ArrayList<Hasil.Kesalahan>();
        if (nama == null) {
            found.add(Hasil.Kesalahan.of("nama", "pegawai.nama.kosong"));
        } else if (nama.length() > 200) {
            found.add(Hasil.Kesalahan.of("nama", "pegawai.nama.panjang", nama.length()));
        } else if (nama.indexOf('\uFFFD') >= 0) {
            found.add(Hasil.Kesalahan.of("nama", "pegawai.nama.rusak"));
        }
        var known = statusPegawai();
        if (known == null) {
            found.add(
                    Hasil.Kesalahan.of(
                            "status",
                            "pegawai.status.tidak-dikenal",
                            status == null ? "" : status));
        } else {
            checkNip(known, found);
            if (golongan != null && !Golongan.dikenal(golongan, known)) {
                found.add(
                        Hasil.Kesalahan.of(
                                "golongan",
                                "pegawai.golongan.tidak-dikenal",
                                golongan,
                                known.name()));
            }
        }
        match(
                jenisKelamin == null || "LP".contains(jenisKelamin),
                "jenisKelamin",
                "pegawai.jenis-kelamin",
                found);
        match(surel == null || SUREL.matcher(surel).matches(), "surel", "pegawai.surel", found);
        match(akun == null || AKUN.matcher(akun).matches(), "akun", "pegawai.akun", found);
        return found;
    }

    /** The fields that differ, for the history: {@code nama: lama → baru; ...}. */
    String beda(IsianPegawai sebelum) {
        var old = sebelum.kolom();
        var changes = new ArrayList<String>();
        kolom().forEach(
                        (name, value) -> {
                            if (!value.equals(old.get(name))) {
                                changes.add(name + ": " + old.get(name) + " → " + value);
                            }
                        });
        return String.join("; ", changes);
    }

    private Map<String, String> kolom() {
        var result = new LinkedHashMap<String, String>();
        result.put("nip", shown(nip));
        result.put("nama", shown(nama));
        result.put("gelar depan", shown(gelarDepan));
        result.put("gelar belakang", shown(gelarBelakang));
        result.put("status", shown(status));
        result.put("golongan", shown(golongan));
        result.put("jenis kelamin", shown(jenisKelamin));
        result.put("surel", shown(surel));
        result.put("akun", shown(akun));
        return result;
    }

    private static String shown(@Nullable String value) {
        return value == null ? "(kosong)" : value;
    }

    @Nullable StatusPegawai statusPegawai() {
        for (var s : StatusPegawai.values()) {
            if (s.name().equals(status)) {
                return s;
            }
        }
        return null;
    }

    private void checkNip(StatusPegawai known, List<Hasil.Kesalahan> found) {
        if (nip == null) {
            match(!known.asn(), "nip", "pegawai.nip.kosong", found);
            return;
        }
        var parsed = Nip.parse(nip);
        if (parsed == null) {
            String key =
                    nip.matches("[0-9.,]+[eE]\\+?[0-9]+")
                            ? "pegawai.nip.angka-excel"
                            : "pegawai.nip.bentuk";
            found.add(Hasil.Kesalahan.of("nip", key, nip, nip.replaceAll("[^0-9]", "").length()));
            return;
        }
        var sex =
                "L".equals(jenisKelamin)
                        ? JenisKelamin.L
                        : "P".equals(jenisKelamin) ? JenisKelamin.P : null;
        for (var finding : parsed.periksa(known, sex)) {
            // a number ending in 000 names nobody: it is what a spreadsheet leaves of a NIP (fact
            // pack 4.1)
            if (finding.menolak() || finding.kunci().equals("nip.nol-excel")) {
                found.add(Hasil.Kesalahan.of("nip", finding.kunci(), parsed.tercetak()));
            }
        }
    }

    private static void match(
            boolean sound, String isian, String kunci, List<Hasil.Kesalahan> found) {
        if (!sound) {
            found.add(Hasil.Kesalahan.of(isian, kunci));
        }
    }

    static @Nullable String tidy(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String stripped = text.replace('\u00A0', ' ').strip().replaceAll("\\s+", " ");
        return stripped.isEmpty() || stripped.equals("-") ? null : stripped;
    }

    private static @Nullable String upper(@Nullable String text) {
        return text == null ? null : text.toUpperCase(Locale.ROOT);
    }

    private static @Nullable String lower(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }
}
