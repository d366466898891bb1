package id.laksana.naskah.bentuk;

import id.laksana.naskah.jenis.JenisNaskah;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How an instansi writes its naskah: what local rules change of Permendagri 1/2023.
 *
 * @param kertasLaporan some rules keep A4 for reports where all else is F4
 * @param atas margins in millimetres
 * @param ukuran of the letters, in points
 * @param ukuranKop of the first line of the kop in points; the second is larger by 4 to 3
 * @param polaNomor pattern of numbers, see {@link PolaNomor}
 * @param polaPeraturan the same for what is numbered by year only
 * @param kecepatan what the three speeds are called, the slowest first
 * @param parafTerbanyak how many may initial one naskah in the line of command
 * @param rancanganWajib a row whose output is a naskah is not completed without a draft
 * @param unit what units print of themselves
 */
public record AturanNaskah(
        KertasNaskah kertas,
        KertasNaskah kertasLaporan,
        int atas,
        int bawah,
        int kiri,
        int kanan,
        int ukuran,
        int ukuranKop,
        String polaNomor,
        String polaPeraturan,
        List<String> kecepatan,
        int parafTerbanyak,
        boolean rancanganWajib,
        List<Unit> unit) {

    /**
     * @param kode of the unit in the organisation
     * @param nomor how its numbers name it
     * @param alamat address, telephone and the like, as its kop prints them
     */
    public record Unit(String kode, String nomor, String alamat) {}

    /**
     * Permendagri 1/2023: Pasal 28 ayat (2) for the paper, Pasal 34 ayat (2) for the margins, Pasal
     * 32 ayat (2) for the letters. The three speeds follow PermenPAN-RB 80/2012; at most three
     * initial (local practice).
     */
    public static final AturanNaskah BAWAAN =
            new AturanNaskah(
                    KertasNaskah.A4,
                    KertasNaskah.A4,
                    20,
                    25,
                    30,
                    20,
                    12,
                    12,
                    "{klasifikasi}/{urut}/{unit}/{bulan}/{tahun}",
                    "{urut} TAHUN {tahun}",
                    List.of("Biasa", "Segera", "Amat Segera"),
                    3,
                    false,
                    List.of());

    public KertasNaskah kertas(JenisNaskah jenis) {
        return jenis.kode().equals("laporan") ? kertasLaporan : kertas;
    }

    /** 12 to 16 points. */
    public int ukuranKopKedua() {
        return ukuranKop * 4 / 3;
    }

    /** As numbers name the unit, or the nearest one above it that has a code of its own. */
    public String nomorUnit(String kode) {
        return cari(kode).map(Unit::nomor).filter(code -> !code.isBlank()).orElse(akar(kode));
    }

    public String alamatUnit(String kode) {
        return cari(kode).map(Unit::alamat).orElse("");
    }

    private Optional<Unit> cari(String kode) {
        return unit.stream()
                .filter(one -> kode.equals(one.kode()) || kode.startsWith(one.kode() + "/"))
                .max(Comparator.comparingInt(one -> one.kode().length()));
    }

    private static String akar(String kode) {
        int end = kode.indexOf('/');
        return (end < 0 ? kode : kode.substring(0, end)).toUpperCase(Locale.ROOT);
    }
}
