package id.laksana.organisasi.impor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which column of the sheet is which; found by the heads, in any order. */
record PemetaanKolom(JenisImpor jenis, int[] letak) {

    private static final int ABSENT = -1;

    /** Null when this row is not the row of heads. */
    static @Nullable PemetaanKolom of(JenisImpor jenis, List<Sel> head) throws BerkasDitolak {
        var kolom = jenis.daftarKolom();
        var letak = new int[kolom.size()];
        Arrays.fill(letak, ABSENT);
        var missing = new ArrayList<String>();
        for (int k = 0; k < letak.length; k++) {
            for (int i = 0; i < head.size(); i++) {
                if (kolom.get(k).cocok(head.get(i).teks())) {
                    if (letak[k] != ABSENT) {
                        throw new BerkasDitolak("impor.berkas.kolom-ganda", kolom.get(k).judul());
                    }
                    letak[k] = i;
                }
            }
            if (letak[k] == ABSENT && kolom.get(k).wajib()) {
                missing.add(kolom.get(k).judul());
            }
        }
        long found = Arrays.stream(letak).filter(i -> i != ABSENT).count();
        if (found < 2) {
            return null;
        }
        if (!missing.isEmpty()) {
            throw new BerkasDitolak("impor.berkas.kolom-kurang", String.join(", ", missing));
        }
        return new PemetaanKolom(jenis, letak);
    }

    Sel sel(List<Sel> row, int kolom) {
        int i = letak[kolom];
        return i == ABSENT || i >= row.size() ? Sel.KOSONG : row.get(i);
    }

    String judul(int kolom) {
        return jenis.daftarKolom().get(kolom).judul();
    }
}
