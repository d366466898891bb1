package id.laksana.sop.periksa;

import id.laksana.sop.Langkah;
import java.util.List;
import java.util.Locale;

/** Every row has its standard input, time and result, and one row's result feeds the next. */
final class PemeriksaanMutuBaku {

    private PemeriksaanMutuBaku() {}

    static void periksa(Bahan bahan) {
        bahan.sop().daftarLangkah().forEach(langkah -> periksa(bahan, langkah));
    }

    private static void periksa(Bahan bahan, Langkah langkah) {
        required(bahan, langkah, "kelengkapan", langkah.mutuBaku().kelengkapan());
        required(bahan, langkah, "output", langkah.mutuBaku().output());
        if (langkah.mutuBaku().waktu() == null) {
            bahan.add(AturanSop.WAKTU_TERUKUR, langkah, "waktu");
        }
        chain(bahan, langkah);
    }

    private static void required(Bahan bahan, Langkah langkah, String kunci, List<String> values) {
        if (values.isEmpty()) {
            bahan.add(AturanSop.MUTU_BAKU, langkah, kunci, kunci);
        }
    }

    private static void chain(Bahan bahan, Langkah langkah) {
        var output = langkah.mutuBaku().output().stream().map(PemeriksaanMutuBaku::plain).toList();
        for (var panah : bahan.alur().keluar(langkah.no())) {
            if (panah.ke().selesai() || panah.kembali() || output.isEmpty()) {
                continue;
            }
            var next = bahan.sop().langkah(panah.ke().no()).mutuBaku().kelengkapan();
            if (!next.isEmpty() && next.stream().noneMatch(input -> feeds(output, plain(input)))) {
                String first = langkah.mutuBaku().output().getFirst();
                bahan.add(AturanSop.RANTAI_OUTPUT, langkah, "output", first, panah.ke().no());
            }
        }
    }

    /** "Konsep" feeds "Konsep Surat": the print often shortens the name of what goes round. */
    private static boolean feeds(List<String> output, String input) {
        return output.stream().anyMatch(result -> result.contains(input) || input.contains(result));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
