package id.laksana.sop.periksa;

import id.laksana.sop.Langkah;
import id.laksana.sop.Pelaksana;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The wording of a row: active verb first, one act, no subject. */
final class PemeriksaanKegiatan {

    private static final Pattern VERB = Pattern.compile("(me[a-z]{3,}|ber[a-z]{3,})");
    private static final List<String> VAGUE = List.of("mengurus", "membantu");

    private PemeriksaanKegiatan() {}

    static void periksa(Bahan bahan) {
        bahan.sop().daftarLangkah().forEach(langkah -> periksa(bahan, langkah));
    }

    private static void periksa(Bahan bahan, Langkah langkah) {
        String text = langkah.kegiatan().toLowerCase(Locale.ROOT);
        String first = text.split("[^a-z-]", 2)[0];
        var subject = subject(bahan, text);
        if (subject != null) {
            bahan.add(AturanSop.TANPA_SUBJEK, langkah, "kegiatan", subject);
        } else if (!VERB.matcher(first).matches()) {
            bahan.add(AturanSop.KATA_KERJA, langkah, "kegiatan", first);
        } else if (VAGUE.contains(first)) {
            bahan.add(AturanSop.KATA_KERJA_TEGAS, langkah, "kegiatan", first);
        }
        if (text.contains("dan/atau")) {
            bahan.add(AturanSop.SATU_TINDAKAN, langkah, "kegiatan");
        }
        bahan.sop().daftarPelaksana().stream()
                .map(Pelaksana::nama)
                .filter(nama -> text.contains(" oleh " + nama.toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresent(
                        nama ->
                                bahan.add(
                                        AturanSop.PELAKU_DI_KEPALA_KOLOM,
                                        langkah,
                                        "kegiatan",
                                        nama));
    }

    private static @Nullable String subject(Bahan bahan, String text) {
        return bahan.sop().daftarPelaksana().stream()
                .map(Pelaksana::nama)
                .filter(nama -> text.startsWith(nama.toLowerCase(Locale.ROOT) + " "))
                .findFirst()
                .orElse(null);
    }
}
