package id.laksana.sop.periksa;

import id.laksana.berkas.DaftarTemuan;
import id.laksana.sop.Alur;
import id.laksana.sop.Langkah;
import id.laksana.sop.Sop;
import java.util.Map;

/** What every rule looks at, and where it notes what it finds. */
record Bahan(Sop sop, Alur alur, Map<String, Integer> baris, Konteks konteks, DaftarTemuan temuan) {

    void add(AturanSop aturan, String letak, Object... argumen) {
        temuan.add(line(letak), letak, aturan, argumen);
    }

    void add(AturanSop aturan, Langkah langkah, String kunci, Object... argumen) {
        add(aturan, "langkah[" + langkah.no() + "]." + kunci, argumen);
    }

    /** Of the value, or of the nearest one above it that the file holds. */
    private int line(String letak) {
        String path = letak;
        while (!path.isEmpty() && !baris.containsKey(path)) {
            path =
                    path.substring(
                            0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
        }
        return baris.getOrDefault(path, 1);
    }
}
