package id.laksana.sop.periksa;

import id.laksana.sop.Langkah;
import id.laksana.sop.Peraturan;
import id.laksana.sop.Sop;
import java.util.Locale;

/** What the SOP cites: regulations, other SOPs, consequences. */
final class PemeriksaanRujukan {

    private PemeriksaanRujukan() {}

    static void periksa(Bahan bahan) {
        regulations(bahan);
        related(bahan);
        warnings(bahan);
        for (Langkah langkah : bahan.sop().daftarLangkah()) {
            called(bahan, langkah);
            form(bahan, langkah);
        }
    }

    private static void regulations(Bahan bahan) {
        int before = 0;
        var citations = bahan.sop().dasarHukum();
        for (int i = 1; i <= citations.size(); i++) {
            var peraturan = Peraturan.parse(citations.get(i - 1));
            String letak = "dasar_hukum[" + i + "]";
            if (peraturan.isEmpty()) {
                bahan.add(AturanSop.DASAR_HUKUM_TERBACA, letak, citations.get(i - 1));
                continue;
            }
            int tingkat = peraturan.get().tingkat();
            if (tingkat < before) {
                bahan.add(AturanSop.DASAR_HUKUM_BERURUTAN, letak, peraturan.get().sebutan());
            }
            before = Math.max(before, tingkat);
        }
    }

    private static void related(Bahan bahan) {
        var list = bahan.sop().keterkaitan();
        for (int i = 1; i <= list.size(); i++) {
            Sop.Keterkaitan keterkaitan = list.get(i - 1);
            if (keterkaitan.kode() != null && !known(bahan, keterkaitan.kode())) {
                bahan.add(
                        AturanSop.KETERKAITAN_DIKENAL,
                        "keterkaitan[" + i + "].kode",
                        keterkaitan.kode());
            }
        }
    }

    private static void warnings(Bahan bahan) {
        var list = bahan.sop().peringatan();
        for (int i = 1; i <= list.size(); i++) {
            String text = list.get(i - 1).toLowerCase(Locale.ROOT);
            boolean condition =
                    text.contains("jika") || text.contains("apabila") || text.contains("bila ");
            if (!condition || !text.contains("maka") && !text.contains("akan ")) {
                bahan.add(AturanSop.PERINGATAN_JIKA_MAKA, "peringatan[" + i + "]");
            }
        }
    }

    private static void called(Bahan bahan, Langkah langkah) {
        String kode = langkah.panggil();
        if (kode != null && (kode.equals(bahan.sop().kode()) || !known(bahan, kode))) {
            bahan.add(AturanSop.PANGGILAN_DIKENAL, langkah, "panggil", kode);
        }
    }

    private static void form(Bahan bahan, Langkah langkah) {
        var known = bahan.konteks().formulir();
        String nama = langkah.formulir();
        if (nama != null && !known.contains(nama)) {
            String list = String.join(", ", known.stream().sorted().toList());
            bahan.add(AturanSop.FORMULIR_DIKENAL, langkah, "formulir", nama, list);
        }
    }

    private static boolean known(Bahan bahan, String kode) {
        return bahan.konteks().lain().stream().anyMatch(lain -> lain.kode().equals(kode));
    }
}
