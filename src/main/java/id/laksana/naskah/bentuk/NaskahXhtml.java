package id.laksana.naskah.bentuk;

import static id.laksana.naskah.bentuk.BadanNaskah.TANGGAL;

import id.laksana.naskah.jenis.Bidang.Ragam;
import id.laksana.naskah.jenis.JenisNaskah.Bentuk;
import id.laksana.naskah.jenis.JenisNaskah.Huruf;
import id.laksana.naskah.jenis.JenisNaskah.Kepala;
import id.laksana.naskah.jenis.JenisNaskah.Penutup;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The sheet of a naskah as XHTML, in one of the two shapes. Screen, PDF and Word are made of it, so
 * that what is read is what is signed.
 */
public final class NaskahXhtml {

    private static final String TITIK = "....................";

    private final LembarNaskah lembar;
    private final Halaman halaman;

    private NaskahXhtml(LembarNaskah lembar) {
        this.lembar = lembar;
        this.halaman = new Halaman(lembar.gabung());
    }

    /** The sheet alone, for a page of the program. */
    public static String badan(LembarNaskah lembar) {
        return new NaskahXhtml(lembar).tulis();
    }

    private String tulis() {
        boolean penetapan = lembar.jenis().huruf() == Huruf.PENETAPAN;
        halaman.buka(
                "div",
                "nd-naskah nd-u"
                        + lembar.aturan().ukuran()
                        + (penetapan ? " nd-penetapan" : " nd-umum"));
        kop();
        if (lembar.jenis().bentuk() == Bentuk.KORESPONDENSI) {
            kepalaSurat();
        } else {
            kepalaJudul();
        }
        var badan = new BadanNaskah(lembar, halaman);
        halaman.buka("div", "nd-badan");
        badan.tulis();
        halaman.tutup("div");
        penutup();
        tembusan();
        badan.lampiran();
        return halaman.tutup("div").toString();
    }

    private void kop() {
        var kop = lembar.kop();
        halaman.buka("div", kop.kepalaDaerah() ? "nd-kop nd-kop-daerah" : "nd-kop");
        if (kop.lambang() != null) {
            halaman.gambar("nd-lambang", "Lambang " + kop.baris().getFirst(), kop.lambang());
        }
        int last = kop.baris().size() - 1;
        for (int i = 0; i <= last; i++) {
            halaman.p("nd-kop-" + Math.min(i + 1, 3), kop.baris().get(i));
        }
        kop.alamat().lines().forEach(line -> halaman.p("nd-alamat", line));
        halaman.tutup("div");
    }

    private String nomor() {
        return lembar.nomor() == null ? TITIK : lembar.nomor();
    }

    private String tanggal() {
        LocalDate date = lembar.tanggal();
        return date == null ? TITIK : TANGGAL.format(date);
    }

    private String tempatTanggal() {
        return lembar.tempat() == null ? tanggal() : lembar.tempat() + ", " + tanggal();
    }

    /** Speed and security share one line: what is ordinary in both is "Biasa". */
    private String sifat() {
        var sifat = SifatNaskah.of(lembar.isi().teks(IsiNaskah.SIFAT));
        int speed = kecepatan();
        String quick = lembar.aturan().kecepatan().get(speed);
        if (sifat == SifatNaskah.BIASA) {
            return quick;
        }
        return speed == 0 ? sifat.tertulis() : sifat.tertulis() + "/" + quick;
    }

    private int kecepatan() {
        String text = lembar.isi().teks(IsiNaskah.KECEPATAN);
        return text.matches("[0-2]") ? Integer.parseInt(text) : 0;
    }

    private String lampiran() {
        String text = lembar.isi().teks(IsiNaskah.LAMPIRAN).strip();
        return text.isEmpty() ? "-" : text;
    }

    private void kepalaSurat() {
        halaman.buka("div", "nd-kepala").p("nd-tanggal", tempatTanggal());
        halaman.buka("table", "nd-data nd-surat").buka("tbody", "");
        halaman.baris("Nomor", nomor()).baris("Sifat", sifat()).baris("Lampiran", lampiran());
        halaman.baris("Hal", lembar.isi().teks(IsiNaskah.PERIHAL));
        halaman.tutup("tbody").tutup("table").tutup("div");
        kepada();
    }

    private void kepada() {
        List<String> yth = lembar.isi().baris(IsiNaskah.YTH);
        halaman.buka("div", "nd-yth");
        if (yth.size() == 1) {
            halaman.p("", "Yth. " + yth.getFirst());
        } else {
            halaman.p("", "Yth.").buka("ol", "nd-angka");
            yth.forEach(line -> halaman.buka("li", "").teks(line).tutup("li"));
            halaman.tutup("ol");
        }
        halaman.p("", "di").p("nd-di", "Tempat").tutup("div");
    }

    private void kepalaJudul() {
        var jenis = lembar.jenis();
        String judul = jenis.judul().replace("{penandatangan}", lembar.blok().jabatan());
        halaman.buka("h1", "nd-judul").teks(judul).tutup("h1");
        switch (jenis.kepala()) {
            case MEMO -> memo();
            case NOMOR -> halaman.p("nd-nomor", "NOMOR: " + nomor());
            case TENTANG -> tentang("NOMOR " + nomor());
            case PERIHAL -> {
                halaman.p("nd-tengah", "TENTANG");
                halaman.p(
                        "nd-tentang",
                        lembar.isi().teks(IsiNaskah.PERIHAL).toUpperCase(BadanNaskah.BAHASA));
            }
            case EDARAN -> {
                tentang("NOMOR " + nomor());
                kepada();
            }
            case PENGANTAR -> {
                halaman.p("nd-nomor", "NOMOR: " + nomor());
                halaman.p("nd-tanggal-kanan", tempatTanggal());
                kepada();
            }
            case SURAT, TANPA -> {}
        }
        if (jenis.bertujuan() && jenis.kepala() == Kepala.TANPA) {
            kepada();
        }
    }

    private void tentang(String nomor) {
        halaman.p("nd-tengah", nomor).p("nd-tengah", "TENTANG");
        halaman.p(
                "nd-tentang", lembar.isi().teks(IsiNaskah.PERIHAL).toUpperCase(BadanNaskah.BAHASA));
    }

    /** The eight rows of a nota dinas. */
    private void memo() {
        var isi = lembar.isi();
        halaman.buka("table", "nd-data nd-memo").buka("tbody", "");
        halaman.baris("Yth.", bernomor(isi.baris(IsiNaskah.YTH)));
        halaman.baris("Dari", lembar.gabung().getOrDefault("penandatangan", ""));
        halaman.baris("Tembusan", bernomor(isi.baris(IsiNaskah.TEMBUSAN)));
        halaman.baris("Tanggal", tanggal()).baris("Nomor", nomor()).baris("Sifat", sifat());
        halaman.baris("Lampiran", lampiran()).baris("Hal", isi.teks(IsiNaskah.PERIHAL));
        halaman.tutup("tbody").tutup("table");
    }

    private static String bernomor(List<String> lines) {
        if (lines.size() < 2) {
            return lines.isEmpty() ? "-" : lines.getFirst();
        }
        return IntStream.range(0, lines.size())
                .mapToObj(i -> (i + 1) + ". " + lines.get(i))
                .collect(Collectors.joining("\n"));
    }

    private void penutup() {
        boolean receiver =
                lembar.jenis().bidang().stream().anyMatch(f -> f.ragam() == Ragam.PENERIMA);
        boolean parties = lembar.jenis().penutup() == Penutup.PIHAK;
        halaman.buka("div", receiver || parties ? "nd-penutup nd-berdua" : "nd-penutup");
        if (receiver) {
            penerima();
        }
        if (parties) {
            halaman.buka("div", "nd-kiri").p("", "PIHAK KEDUA,").p("nd-ruang", "\u00a0");
            halaman.p(
                    "nd-nama", lembar.isi().teks("pihak-kedua") + lembar.isi().teks("kedua-nama"));
            halaman.tutup("div");
        }
        halaman.buka("div", "nd-tangan");
        waktuTempat();
        lembar.blok().baris().forEach(line -> halaman.p("", line));
        tanda();
        halaman.p("nd-nama", lembar.blok().nama());
        if (lembar.blok().pangkat() != null) {
            halaman.p("", lembar.blok().pangkat());
        }
        if (lembar.blok().nip() != null) {
            halaman.p("", "NIP " + lembar.blok().nip());
        }
        halaman.tutup("div").tutup("div");
    }

    private void waktuTempat() {
        String kata =
                switch (lembar.jenis().penutup()) {
                    case DITETAPKAN -> "Ditetapkan di ";
                    case DIKELUARKAN -> "Dikeluarkan di ";
                    case DIBUAT -> "Dibuat di ";
                    case SURAT, PIHAK -> "";
                };
        if (!kata.isEmpty()) {
            String place = lembar.tempat() == null ? TITIK : lembar.tempat();
            halaman.p("", kata + place).p("nd-pada", "pada tanggal " + tanggal());
        }
    }

    private void tanda() {
        var sign = lembar.tanda();
        if (sign == null) {
            halaman.p("nd-ruang", "\u00a0");
            return;
        }
        halaman.buka("div", "nd-tte");
        if (sign.qr() != null) {
            halaman.gambar("nd-qr", "Kode QR untuk memeriksa keaslian naskah", sign.qr());
        }
        sign.baris().forEach(line -> halaman.p("", line));
        halaman.tutup("div");
    }

    private void penerima() {
        halaman.buka("div", "nd-kiri").p("", "Diterima tanggal " + TITIK).p("", "Penerima,");
        halaman.p("nd-ruang", "\u00a0");
        for (String label : List.of("Nama", "NIP", "Jabatan", "Telepon")) {
            halaman.p("", label + ": " + TITIK);
        }
        halaman.tutup("div");
    }

    private void tembusan() {
        List<String> lines = lembar.isi().baris(IsiNaskah.TEMBUSAN);
        if (lines.isEmpty() || lembar.jenis().kepala() == Kepala.MEMO) {
            return;
        }
        halaman.buka("div", "nd-tembusan").p("", "Tembusan:");
        if (lines.size() == 1) {
            halaman.p("", lines.getFirst());
        } else {
            halaman.buka("ol", "nd-angka");
            lines.forEach(line -> halaman.buka("li", "").teks(line).tutup("li"));
            halaman.tutup("ol");
        }
        halaman.tutup("div");
    }
}
