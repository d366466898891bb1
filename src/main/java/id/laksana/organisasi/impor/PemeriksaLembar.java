package id.laksana.organisasi.impor;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the row of heads, checks each row below it, and passes the good ones on. */
final class PemeriksaLembar implements PenerimaBaris {

    static final int MAX_ROWS = 250_000;
    private static final int HEAD_WITHIN = 10;
    private static final int LONGEST = 500;
    private static final LocalDate EXCEL_DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** Takes the values of a row without problems, in the order of the template. */
    interface Penulis {
        void tulis(int baris, List<@Nullable String> nilai) throws IOException;
    }

    private final JenisImpor jenis;
    private final Penulis penulis;
    private final DaftarMasalah masalah;
    private @Nullable PemetaanKolom pemetaan;
    private int jumlahBaris;

    PemeriksaLembar(JenisImpor jenis, Penulis penulis, DaftarMasalah masalah) {
        this.jenis = jenis;
        this.penulis = penulis;
        this.masalah = masalah;
    }

    @Override
    public void baris(int nomor, List<Sel> sel) throws BerkasDitolak, IOException {
        if (pemetaan == null) {
            pemetaan = PemetaanKolom.of(jenis, sel);
            if (pemetaan == null && nomor >= HEAD_WITHIN) {
                throw new BerkasDitolak("impor.berkas.tanpa-judul", judul());
            }
        } else if (!sel.stream().allMatch(Sel::kosong)) {
            if (++jumlahBaris > MAX_ROWS) {
                throw new BerkasDitolak("impor.berkas.baris-banyak", MAX_ROWS);
            }
            isi(nomor, sel, pemetaan);
        }
    }

    /** After the last row; the number of rows with content. */
    int selesai() throws BerkasDitolak {
        if (pemetaan == null) {
            throw new BerkasDitolak("impor.berkas.tanpa-judul", judul());
        }
        if (jumlahBaris == 0) {
            throw new BerkasDitolak("impor.berkas.tanpa-baris");
        }
        return jumlahBaris;
    }

    private void isi(int nomor, List<Sel> row, PemetaanKolom kolom) throws IOException {
        int before = masalah.jumlah();
        var nilai = new ArrayList<@Nullable String>();
        for (int k = 0; k < jenis.daftarKolom().size(); k++) {
            var sel = kolom.sel(row, k);
            String problem = problem(sel, kolom.judul(k));
            if (problem != null) {
                masalah.add(nomor, kolom.judul(k), problem, List.of(shown(sel)));
            }
            nilai.add(value(sel, kolom.judul(k)));
        }
        if (masalah.jumlah() == before) {
            var rapi = IsiBaris.rapi(jenis, nilai);
            IsiBaris.periksa(jenis, rapi)
                    .forEach(
                            s ->
                                    masalah.add(
                                            nomor, kolom.judul(s.kolom()), s.kunci(), s.rincian()));
            if (masalah.jumlah() == before) {
                penulis.tulis(nomor, rapi);
            }
        }
    }

    private static @Nullable String problem(Sel sel, String judul) {
        String teks = sel.teks();
        if (sel.sifat() == Sel.Sifat.RUMUS || teks.startsWith("=") || teks.startsWith("@")) {
            return "impor.sel.rumus";
        }
        if (sel.sifat() == Sel.Sifat.GALAT) {
            return "impor.sel.galat";
        }
        if (teks.length() > LONGEST) {
            return "impor.sel.panjang";
        }
        if (teks.chars()
                .anyMatch(c -> c < 32 && c != '\n' && c != '\r' && c != '\t' || c == 0xFFFD)) {
            return "impor.sel.tidak-terbaca";
        }
        boolean rounded =
                sel.sifat() == Sel.Sifat.ANGKA && judul.equals("NIP") && !teks.matches("[0-9]{18}");
        return rounded || judul.equals("NIP") && teks.matches("[0-9.,]+[eE]\\+?[0-9]+")
                ? "pegawai.nip.angka-excel"
                : null;
    }

    private static @Nullable String value(Sel sel, String judul) {
        if (sel.sifat() == Sel.Sifat.ANGKA
                && judul.equals("Berlaku sejak")
                && sel.teks().matches("[0-9]{4,6}(\\.0+)?")) {
            return EXCEL_DAY_ZERO
                    .plusDays(Long.parseLong(sel.teks().replaceAll("\\..*", "")))
                    .toString();
        }
        return sel.teks().isBlank() ? null : sel.teks();
    }

    private static String shown(Sel sel) {
        String clean = sel.teks().replaceAll("[\\p{Cntrl}]", "?");
        return clean.length() > 60 ? clean.substring(0, 60) + "…" : clean;
    }

    private String judul() {
        return String.join(
                ", ",
                jenis.daftarKolom().stream().filter(k -> k.wajib()).map(k -> k.judul()).toList());
    }
}
