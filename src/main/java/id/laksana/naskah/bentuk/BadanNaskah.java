package id.laksana.naskah.bentuk;

import id.laksana.naskah.jenis.Bidang;
import id.laksana.naskah.jenis.Bidang.Ragam;
import id.laksana.naskah.jenis.Bidang.Tanda;
import id.laksana.naskah.jenis.JenisNaskah.Bentuk;
import id.laksana.naskah.jenis.JenisNaskah.Huruf;
import id.laksana.organisasi.Tanggal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The fields of a kind, one below the other, as their ragam is printed. */
final class BadanNaskah {

    static final Locale BAHASA = Locale.of("id");
    static final DateTimeFormatter TANGGAL = DateTimeFormatter.ofPattern("d MMMM uuuu", BAHASA);
    private static final DateTimeFormatter HARI =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", BAHASA);

    private static final String[] DIKTUM = {
        "KESATU",
        "KEDUA",
        "KETIGA",
        "KEEMPAT",
        "KELIMA",
        "KEENAM",
        "KETUJUH",
        "KEDELAPAN",
        "KESEMBILAN",
        "KESEPULUH",
        "KESEBELAS",
        "KEDUA BELAS",
        "KETIGA BELAS",
        "KEEMPAT BELAS",
        "KELIMA BELAS"
    };

    private final LembarNaskah lembar;
    private final Halaman halaman;
    private int bagian;
    private boolean dalamTabel;

    BadanNaskah(LembarNaskah lembar, Halaman halaman) {
        this.lembar = lembar;
        this.halaman = halaman;
    }

    void tulis() {
        lembar.jenis().bidang().stream().filter(field -> !field.lampiran()).forEach(this::tulis);
        tutupTabel();
    }

    void lampiran() {
        lembar.jenis().bidang().stream()
                .filter(Bidang::lampiran)
                .filter(field -> !lembar.isi().teks(field.kode()).isBlank())
                .forEach(
                        field -> {
                            halaman.buka("div", "nd-lampiran")
                                    .p("nd-judul-lampiran", field.label().toUpperCase(BAHASA));
                            halaman.xhtml(lembar.isi().teks(field.kode())).tutup("div");
                        });
    }

    private void tulis(Bidang field) {
        String text = lembar.isi().teks(field.kode());
        if (field.diisi() && text.isBlank()) {
            return;
        }
        if (field.sebaris() && field.kalimat() == null) {
            if (!dalamTabel) {
                halaman.buka("table", "nd-data nd-isian").buka("tbody", "");
                dalamTabel = true;
            }
            halaman.baris(field.label(), nilai(field, text));
            return;
        }
        tutupTabel();
        judulBagian(field);
        switch (field.ragam()) {
            case KALIMAT -> halaman.p("nd-tengah", isiJabatan(field.label()));
            case ISI -> halaman.buka("div", "nd-teks").xhtml(text).tutup("div");
            case ALINEA -> alinea(field, text);
            case DAFTAR -> daftar(field);
            case TABEL -> {
                halaman.p("nd-label", field.label() + ":");
                halaman.tabel(field.kolom(), lembar.isi().tabel(field));
            }
            case BARIS, HARI, TANGGAL ->
                    halaman.buka("div", "nd-teks")
                            .p(
                                    "",
                                    String.valueOf(field.kalimat())
                                            .replace("{}", nilai(field, text)))
                            .tutup("div");
            case PENERIMA -> {} // stands beside the signer
        }
    }

    private void judulBagian(Bidang field) {
        if (field.bagian()) {
            String letter = String.valueOf((char) ('A' + bagian++));
            halaman.buka("h2", "nd-bagian").teks(letter + ". " + field.label()).tutup("h2");
        }
    }

    private void tutupTabel() {
        if (dalamTabel) {
            halaman.tutup("tbody").tutup("table");
            dalamTabel = false;
        }
    }

    /** Decrees and orders print the label beside the text; letters print the text alone. */
    private boolean berlabel(Bidang field) {
        return lembar.jenis().bentuk() == Bentuk.JUDUL && !field.bagian();
    }

    private void alinea(Bidang field, String text) {
        if (lembar.jenis().huruf() == Huruf.PENETAPAN && berlabel(field)) {
            halaman.buka("table", "nd-data nd-konsideran").buka("tbody", "");
            halaman.baris(field.label(), text.strip()).tutup("tbody").tutup("table");
        } else {
            halaman.buka("div", "nd-teks").xhtml(BersihIsi.alinea(text)).tutup("div");
        }
    }

    private void daftar(Bidang field) {
        List<String> lines = lembar.isi().baris(field.kode());
        if (field.tanda() == Tanda.DIKTUM) {
            halaman.buka("table", "nd-data nd-konsideran").buka("tbody", "");
            for (int i = 0; i < lines.size(); i++) {
                halaman.baris(i < DIKTUM.length ? DIKTUM[i] : "KE-" + (i + 1), lines.get(i));
            }
            halaman.tutup("tbody").tutup("table");
        } else if (berlabel(field)) {
            halaman.buka("table", "nd-data nd-konsideran").buka("tbody", "").buka("tr", "");
            halaman.xhtml("<th scope=\"row\">" + BersihIsi.escape(field.label()) + "</th>");
            halaman.xhtml("<td class=\"nd-t\">:</td><td>");
            butir(field, lines);
            halaman.xhtml("</td>").tutup("tr").tutup("tbody").tutup("table");
        } else {
            butir(field, lines);
        }
    }

    private void butir(Bidang field, List<String> lines) {
        if (lines.size() == 1) {
            halaman.p("nd-satu", lines.getFirst());
            return;
        }
        halaman.buka("ol", field.tanda() == Tanda.HURUF ? "nd-huruf" : "nd-angka");
        lines.forEach(line -> halaman.buka("li", "").teks(line).tutup("li"));
        halaman.tutup("ol");
    }

    private String isiJabatan(String text) {
        return text.replace("{penandatangan}", lembar.blok().jabatan());
    }

    private static String nilai(Bidang field, String text) {
        if (field.ragam() == Ragam.BARIS) {
            return text.strip();
        }
        LocalDate date = Tanggal.parse(text);
        return date == null
                ? text.strip()
                : (field.ragam() == Ragam.HARI ? HARI : TANGGAL).format(date);
    }
}
