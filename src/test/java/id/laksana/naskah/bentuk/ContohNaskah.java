package id.laksana.naskah.bentuk;

import id.laksana.naskah.jenis.Bidang;
import id.laksana.naskah.jenis.JenisNaskah;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/** Invented naskah of every kind, each field filled. */
public final class ContohNaskah {

    private ContohNaskah() {}

    public static LembarNaskah lembar(JenisNaskah jenis, AturanNaskah aturan) {
        boolean daerah = jenis.tanpaNip();
        var blok =
                daerah
                        ? new BlokTandatangan(
                                List.of("Bupati Contoh"), "", "NAMA BUPATI", null, null)
                        : new BlokTandatangan(
                                List.of("Kepala Dinas Koperasi, Usaha Kecil dan Menengah"),
                                "",
                                "Dr. Andi Contoh, S.Sos., M.Si.",
                                "Pembina Utama Muda",
                                "19700101 199501 1 001");
        var kop =
                daerah
                        ? new LembarNaskah.Kop(List.of("BUPATI CONTOH"), "", lambang(), true)
                        : new LembarNaskah.Kop(
                                List.of(
                                        "PEMERINTAH KABUPATEN CONTOH",
                                        "DINAS KOPERASI, USAHA KECIL DAN MENENGAH"),
                                "Jalan Contoh Nomor 1, Kode Pos 90000\nTelepon (0451) 000000, Laman contoh.go.id",
                                lambang(),
                                false);
        return new LembarNaskah(
                jenis,
                aturan,
                kop,
                isi(jenis),
                "000.8.3.3/12/DKUKM/IX/2026",
                LocalDate.of(2026, 9, 7),
                "Contoh",
                blok,
                null,
                Map.of(
                        "penandatangan",
                        blok.rantai().getFirst(),
                        "perihal",
                        "Pengukuran Kinerja Triwulan III"));
    }

    public static IsiNaskah isi(JenisNaskah jenis) {
        var result = new TreeMap<String, String>(IsiNaskah.baru(jenis).isian());
        result.put(IsiNaskah.PERIHAL, "Pengukuran Kinerja Triwulan III Tahun 2026");
        result.put(IsiNaskah.YTH, "Kepala Bidang Kelembagaan\nKepala UPT Balai Pelatihan");
        result.put(IsiNaskah.TEMBUSAN, "Sekretaris Daerah\nKepala Biro Organisasi");
        result.put(IsiNaskah.LAMPIRAN, "1 (satu) berkas");
        for (Bidang field : jenis.bidang()) {
            if (field.diisi() && !result.containsKey(field.kode())) {
                result.put(field.kode(), contoh(field));
            }
        }
        return IsiNaskah.of(result);
    }

    private static String contoh(Bidang field) {
        return switch (field.ragam()) {
            case TANGGAL, HARI -> "2026-09-07";
            case DAFTAR ->
                    "Butir pertama dari daftar yang panjangnya lebih dari satu baris sehingga kalimatnya harus dilanjutkan\nButir kedua";
            case TABEL -> "Contoh isi kolom | dua | tiga | empat\nBaris kedua | dua";
            case ISI ->
                    "<p>Menindaklanjuti disposisi Kepala Dinas, bersama ini disampaikan hal-hal sebagai berikut, yang kalimatnya cukup panjang untuk memenuhi dua baris penuh.</p><ol><li>Butir <strong>tebal</strong></li><li>Butir <em>miring</em> dan <u>garis</u></li></ol>";
            default -> "Contoh isi " + field.label();
        };
    }

    static byte[] lambang() {
        var picture = new BufferedImage(120, 150, BufferedImage.TYPE_INT_ARGB);
        var graphics = picture.createGraphics();
        graphics.setColor(new Color(30, 90, 60));
        graphics.fillOval(5, 5, 110, 140);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
