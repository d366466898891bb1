package id.laksana.sop;

import id.laksana.sop.Langkah.Tujuan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The graph of an SOP: its rows and the arrows between them, in drawing order. */
public final class Alur {

    private final List<Panah> daftarPanah;

    private Alur(List<Panah> daftarPanah) {
        this.daftarPanah = List.copyOf(daftarPanah);
    }

    public static Alur of(Sop sop) {
        var daftarPanah = new ArrayList<Panah>();
        for (Langkah langkah : sop.daftarLangkah()) {
            addArrows(langkah, sop.daftarLangkah().size(), daftarPanah);
        }
        return new Alur(daftarPanah);
    }

    /**
     * @param label words of a branch by category or of a decision with labels of its own
     */
    public record Panah(int dari, Tujuan ke, Jenis jenis, @Nullable String label) {

        public enum Jenis {
            LANJUT,
            YA,
            TIDAK,
            CABANG
        }

        /** Leads up to an earlier row, or to its own. */
        public boolean kembali() {
            return !ke.selesai() && ke.no() <= dari;
        }
    }

    public List<Panah> daftarPanah() {
        return daftarPanah;
    }

    public List<Panah> keluar(int no) {
        return daftarPanah.stream().filter(panah -> panah.dari() == no).toList();
    }

    public List<Panah> masuk(int no) {
        return daftarPanah.stream().filter(panah -> panah.ke().no() == no).toList();
    }

    private static void addArrows(Langkah langkah, int last, List<Panah> result) {
        int no = langkah.no();
        var keputusan = langkah.keputusan();
        if (keputusan != null) {
            result.add(new Panah(no, keputusan.ya(), Panah.Jenis.YA, keputusan.labelYa()));
            result.add(new Panah(no, keputusan.tidak(), Panah.Jenis.TIDAK, keputusan.labelTidak()));
        } else if (!langkah.cabang().isEmpty()) {
            langkah.cabang()
                    .forEach(
                            cabang ->
                                    result.add(
                                            new Panah(
                                                    no,
                                                    cabang.ke(),
                                                    Panah.Jenis.CABANG,
                                                    cabang.label())));
        } else if (!langkah.lanjut().isEmpty()) {
            langkah.lanjut().forEach(ke -> result.add(new Panah(no, ke, Panah.Jenis.LANJUT, null)));
        } else {
            Tujuan ke = no == last ? Tujuan.SELESAI : new Tujuan(no + 1);
            result.add(new Panah(no, ke, Panah.Jenis.LANJUT, null));
        }
    }
}
