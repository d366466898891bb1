package id.laksana.sop.periksa;

import java.util.Locale;
import java.util.regex.Pattern;

/** The title: a noun phrase, its own, without the prefix that the form prints. */
final class PemeriksaanJudul {

    private static final Pattern PREFIX =
            Pattern.compile("(?i)(sop|standar operasional prosedur)\\b.*");
    private static final Pattern VERB =
            Pattern.compile("(?i)(me[mn]?[a-z]+|melakukan|buat|susun)\\b.*");

    private PemeriksaanJudul() {}

    static void periksa(Bahan bahan) {
        String judul = bahan.sop().judul();
        if (PREFIX.matcher(judul).matches()) {
            bahan.add(AturanSop.JUDUL_TANPA_SOP, "judul", judul);
        } else if (VERB.matcher(judul).matches()) {
            bahan.add(AturanSop.JUDUL_KATA_BENDA, "judul", judul.split(" ", 2)[0]);
        }
        bahan.konteks().lain().stream()
                .filter(lain -> !lain.kode().equals(bahan.sop().kode()))
                .filter(lain -> lain.unit().equals(bahan.sop().unit()))
                .filter(
                        lain ->
                                lain.judul()
                                        .toLowerCase(Locale.ROOT)
                                        .equals(judul.toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresent(lain -> bahan.add(AturanSop.JUDUL_UNIK, "judul", lain.kode()));
    }
}
