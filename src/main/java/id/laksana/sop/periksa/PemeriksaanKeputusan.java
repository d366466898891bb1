package id.laksana.sop.periksa;

import id.laksana.sop.Langkah;
import id.laksana.sop.Langkah.Tindakan;
import id.laksana.sop.Pelaksana.Pengisian;
import java.util.Set;

/** Decisions and the symbols at both ends of the flow. */
final class PemeriksaanKeputusan {

    /** Acts of a deciding row; a row with none of them, but with others, executes. */
    private static final Set<Tindakan> DECIDING =
            Set.of(
                    Tindakan.PERIKSA,
                    Tindakan.VERIFIKASI,
                    Tindakan.KOREKSI,
                    Tindakan.PARAF,
                    Tindakan.TANDATANGAN,
                    Tindakan.SAHKAN,
                    Tindakan.SETUJUI,
                    Tindakan.RAPAT);

    private PemeriksaanKeputusan() {}

    static void periksa(Bahan bahan) {
        terminators(bahan);
        for (Langkah langkah : bahan.sop().daftarLangkah()) {
            if (langkah.keputusan() != null) {
                decision(bahan, langkah, langkah.keputusan());
            } else if (!langkah.cabang().isEmpty()) {
                bahan.add(AturanSop.CABANG_GOLONGAN, langkah, "cabang", langkah.cabang().size());
            }
        }
    }

    private static void terminators(Bahan bahan) {
        var rows = bahan.sop().daftarLangkah();
        if (rows.getFirst().bercabang()) {
            bahan.add(AturanSop.KAPSUL, rows.getFirst(), "no", rows.getFirst().no());
        }
        if (rows.size() > 1 && rows.getLast().bercabang()) {
            bahan.add(AturanSop.KAPSUL, rows.getLast(), "no", rows.getLast().no());
        }
    }

    private static void decision(Bahan bahan, Langkah langkah, Langkah.Keputusan keputusan) {
        int no = langkah.no();
        if (keputusan.ya().equals(keputusan.tidak())) {
            bahan.add(AturanSop.YA_TIDAK, langkah, "keputusan");
        }
        boolean yaBack = !keputusan.ya().selesai() && keputusan.ya().no() <= no;
        boolean tidakOn = !keputusan.tidak().selesai() && keputusan.tidak().no() > no;
        if (yaBack || tidakOn) {
            bahan.add(
                    AturanSop.ARAH_KEPUTUSAN, langkah, yaBack ? "keputusan.ya" : "keputusan.tidak");
        }
        if (!langkah.tindakan().isEmpty()
                && langkah.tindakan().stream().noneMatch(DECIDING::contains)) {
            bahan.add(AturanSop.KEPUTUSAN_MURNI, langkah, "tindakan");
        }
        langkah.oleh().stream()
                .map(kode -> bahan.sop().daftarPelaksana().get(bahan.sop().kolom(kode)))
                .filter(pelaksana -> pelaksana.diisi() instanceof Pengisian.OlehPemohon)
                .forEach(
                        pelaksana ->
                                bahan.add(
                                        AturanSop.PEMUTUS_BERWENANG,
                                        langkah,
                                        "oleh",
                                        pelaksana.nama()));
    }
}
