package id.laksana.organisasi.impor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A short sheet, XLSX or CSV, that another module reads: its rows below the heads, with what its
 * columns are called.
 *
 * @param masalah why it could not be read; null: it could
 */
public record LembarTerbaca(List<Baris> daftarBaris, @Nullable Masalah masalah) {

    /** What the cells hold, in the order of the columns asked for; a missing one is empty. */
    public record Baris(int nomor, List<String> isi) {}

    /**
     * @param namaLembar of the sheet within a workbook; without one of that name the first is read
     * @param kolom heads that the first row must have, in any order; further columns are ignored
     */
    public static LembarTerbaca baca(
            Path file, String namaLembar, List<String> kolom, int terbanyak) throws IOException {
        var rows = new Pembaca(kolom, terbanyak);
        try {
            Lembar.read(file, namaLembar, rows);
            if (rows.letak == null) {
                throw new BerkasDitolak("impor.berkas.kosong");
            }
            return new LembarTerbaca(rows.daftar, null);
        } catch (BerkasDitolak e) {
            return new LembarTerbaca(List.of(), e.masalah());
        }
    }

    private static final class Pembaca implements PenerimaBaris {

        private final List<Baris> daftar = new ArrayList<>();
        private final List<String> kolom;
        private final int terbanyak;
        private int @Nullable [] letak;

        Pembaca(List<String> kolom, int terbanyak) {
            this.kolom = kolom;
            this.terbanyak = terbanyak;
        }

        @Override
        public void baris(int nomor, List<Sel> sel) throws BerkasDitolak {
            if (sel.stream().allMatch(Sel::kosong)) {
                return;
            }
            if (letak == null) {
                letak = letak(sel);
                return;
            }
            if (daftar.size() == terbanyak) {
                throw new BerkasDitolak("impor.berkas.baris-banyak", terbanyak);
            }
            var isi = new ArrayList<String>();
            for (int at : letak) {
                isi.add(at < sel.size() ? sel.get(at).teks().strip() : "");
            }
            daftar.add(new Baris(nomor, isi));
        }

        private int[] letak(List<Sel> head) throws BerkasDitolak {
            var heads = head.stream().map(cell -> rapi(cell.teks())).toList();
            var missing = kolom.stream().filter(name -> !heads.contains(rapi(name))).toList();
            if (!missing.isEmpty()) {
                throw new BerkasDitolak("impor.berkas.kolom-kurang", String.join(", ", missing));
            }
            return kolom.stream().mapToInt(name -> heads.indexOf(rapi(name))).toArray();
        }

        private static String rapi(String head) {
            return head.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        }
    }
}
