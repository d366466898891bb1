package id.laksana.pelaksanaan;

import id.laksana.pelaksanaan.mesin.Kunjungan;
import id.laksana.pelaksanaan.mesin.Peristiwa;
import id.laksana.pelaksanaan.mesin.Peristiwa.KeputusanDiambil;
import id.laksana.pelaksanaan.mesin.Peristiwa.KoreksiDicatat;
import id.laksana.pelaksanaan.mesin.Peristiwa.LangkahDibuka;
import id.laksana.pelaksanaan.mesin.Peristiwa.LangkahDilewati;
import id.laksana.pelaksanaan.mesin.Peristiwa.LangkahSelesai;
import id.laksana.sop.Alur;
import id.laksana.sop.Alur.Panah;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How far a row is, as one reads it beside the chart. */
public enum KeadaanLangkah {
    BELUM,
    SEDANG,
    SELESAI,
    DILEWATI;

    /**
     * By row number; a row that has not been reached is missing. What lies between the two ends of
     * a return is still to be done again, though it was done before.
     */
    static Map<Integer, KeadaanLangkah> dari(List<Peristiwa> riwayat, Alur alur) {
        var rows = new HashMap<Integer, KeadaanLangkah>();
        for (Peristiwa peristiwa : riwayat) {
            switch (peristiwa) {
                case LangkahDibuka dibuka -> rows.put(dibuka.kunjungan().langkah(), SEDANG);
                case LangkahSelesai selesai -> rows.put(selesai.kunjungan().langkah(), SELESAI);
                case LangkahDilewati lewat -> rows.put(lewat.kunjungan().langkah(), DILEWATI);
                case KeputusanDiambil putusan -> {
                    rows.put(putusan.kunjungan().langkah(), SELESAI);
                    if (putusan.kembali()) {
                        ulangi(rows, alur, putusan);
                    }
                }
                case KoreksiDicatat koreksi ->
                        koreksi.gugur().stream()
                                .map(Kunjungan::langkah)
                                .forEach(no -> rows.put(no, BELUM));
                default -> {}
            }
        }
        return rows;
    }

    private static void ulangi(
            Map<Integer, KeadaanLangkah> rows, Alur alur, KeputusanDiambil putusan) {
        for (int no : ahead(alur, putusan.tujuan().no(), putusan.kunjungan().langkah())) {
            rows.computeIfPresent(no, (_, state) -> state == SEDANG ? SEDANG : BELUM);
        }
    }

    /** The rows to which ways lead from one row, as far as the other; arrows on lead downwards. */
    private static Set<Integer> ahead(Alur alur, int from, int last) {
        var reached = new TreeSet<>(Set.of(from));
        for (int no = from; no < last; no++) {
            if (reached.contains(no)) {
                alur.keluar(no).stream()
                        .filter(panah -> !panah.kembali() && !panah.ke().selesai())
                        .map(Panah::ke)
                        .filter(ke -> ke.no() <= last)
                        .forEach(ke -> reached.add(ke.no()));
            }
        }
        return reached;
    }
}
