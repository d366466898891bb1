package id.laksana.sop.periksa;

import id.laksana.sop.Alur;
import id.laksana.sop.Langkah;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every row can be reached and every way ends. */
final class PemeriksaanAlur {

    private static final int END = Langkah.Tujuan.SELESAI.no();

    private PemeriksaanAlur() {}

    static void periksa(Bahan bahan) {
        var reached =
                walk(
                        1,
                        no ->
                                bahan.alur().keluar(no).stream()
                                        .map(panah -> panah.ke().no())
                                        .toList());
        var ending =
                walk(END, no -> bahan.alur().masuk(no).stream().map(Alur.Panah::dari).toList());
        for (Langkah langkah : bahan.sop().daftarLangkah()) {
            if (!reached.contains(langkah.no())) {
                bahan.add(AturanSop.LANGKAH_TERJANGKAU, langkah, "no", langkah.no());
            } else if (!ending.contains(langkah.no())) {
                bahan.add(AturanSop.SAMPAI_SELESAI, langkah, "no", langkah.no());
            }
            join(bahan, langkah);
        }
    }

    private static void join(Bahan bahan, Langkah langkah) {
        long incoming =
                bahan.alur().masuk(langkah.no()).stream().filter(panah -> !panah.kembali()).count();
        if (langkah.gabung() != null && incoming < 2) {
            bahan.add(AturanSop.GABUNG_SEJAJAR, langkah, "gabung", incoming);
        }
        if (langkah.lanjut().size() > 1
                && bahan.sop().daftarLangkah().stream().allMatch(l -> l.gabung() == null)) {
            bahan.add(AturanSop.SEJAJAR_TANPA_GABUNG, langkah, "lanjut", langkah.lanjut().size());
        }
    }

    private static Set<Integer> walk(int start, Neighbours neighbours) {
        var seen = new HashSet<Integer>(Set.of(start));
        var open = new ArrayDeque<Integer>(List.of(start));
        while (!open.isEmpty()) {
            for (int next : neighbours.of(open.remove())) {
                if (seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return seen;
    }

    private interface Neighbours {
        List<Integer> of(int no);
    }
}
