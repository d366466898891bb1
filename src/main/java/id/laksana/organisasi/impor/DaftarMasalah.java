package id.laksana.organisasi.impor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Problems of one sheet: all are counted, the first thousand are kept. */
final class DaftarMasalah {

    private static final int KEPT = 1000;

    private final List<Masalah> daftar = new ArrayList<>();
    private int jumlah;

    void add(int baris, @Nullable String kolom, String kunci, List<?> rincian) {
        add(new Masalah(baris, kolom, kunci, rincian.stream().map(String::valueOf).toList()));
    }

    void add(Masalah masalah) {
        jumlah++;
        if (daftar.size() < KEPT) {
            daftar.add(masalah);
        }
    }

    List<Masalah> daftar() {
        return daftar;
    }

    int jumlah() {
        return jumlah;
    }
}
