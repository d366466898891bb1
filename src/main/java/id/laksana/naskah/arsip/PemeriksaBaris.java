package id.laksana.naskah.arsip;

import id.laksana.organisasi.Tanggal;
import id.laksana.organisasi.impor.LembarTerbaca.Baris;
import id.laksana.organisasi.impor.Masalah;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks the rows of a list one by one; each problem has its row, its column and its remedy. */
final class PemeriksaBaris {

    private final JenisImporArsip jenis;

    /** Codes that are there already or come with the list. */
    private final Set<String> dikenal;

    private final List<Masalah> masalah = new ArrayList<>();
    private final Map<String, Integer> terlihat = new HashMap<>();

    PemeriksaBaris(JenisImporArsip jenis, Set<String> dikenal, List<Baris> rows) {
        this.jenis = jenis;
        this.dikenal = new HashSet<>(dikenal);
        if (jenis == JenisImporArsip.KLASIFIKASI) {
            rows.forEach(row -> this.dikenal.add(row.isi().getFirst()));
        }
    }

    List<Masalah> masalah() {
        return masalah;
    }

    void periksa(Baris row) {
        String kode = row.isi().getFirst();
        if (!KodeKlasifikasi.sah(kode)) {
            salah(row, 0, "arsip.impor.kode.bentuk", kode);
            return;
        }
        String induk = KodeKlasifikasi.induk(kode);
        if (jenis == JenisImporArsip.KLASIFIKASI && induk != null && !dikenal.contains(induk)) {
            salah(row, 0, "arsip.impor.kode.induk", kode, induk);
        }
        if (jenis == JenisImporArsip.RETENSI && !dikenal.contains(kode)) {
            salah(row, 0, "arsip.impor.kode.tidak-ada", kode);
        }
        for (int i = 1; i < row.isi().size(); i++) {
            String cell = row.isi().get(i);
            if (cell.isEmpty() || cell.length() > 500) {
                salah(row, i, "arsip.impor.isi", jenis.kolom().get(i));
            }
        }
        String key = kode;
        if (jenis == JenisImporArsip.RETENSI) {
            retensi(row);
            key += " " + row.isi().get(6);
        }
        Integer before = terlihat.putIfAbsent(key, row.nomor());
        if (before != null) {
            salah(row, 0, "arsip.impor.kode.ganda", kode, String.valueOf(before));
        }
    }

    private void retensi(Baris row) {
        for (int i : new int[] {2, 3}) {
            String years = row.isi().get(i);
            if (!years.isEmpty() && (!years.matches("\\d{1,3}") || Integer.parseInt(years) > 100)) {
                salah(row, i, "arsip.impor.tahun", years);
            }
        }
        String since = row.isi().get(6);
        if (!since.isEmpty() && Tanggal.parse(since) == null) {
            salah(row, 6, "tanggal.bentuk", since);
        }
    }

    private void salah(Baris row, int kolom, String kunci, String... rincian) {
        masalah.add(new Masalah(row.nomor(), jenis.kolom().get(kolom), kunci, List.of(rincian)));
    }
}
