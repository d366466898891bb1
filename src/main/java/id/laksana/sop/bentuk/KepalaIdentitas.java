package id.laksana.sop.bentuk;

import id.laksana.sop.Sop;
import id.laksana.sop.bentuk.Identitas.Alinea;
import id.laksana.sop.bentuk.Identitas.Bidang;
import id.laksana.sop.bentuk.Sel.Ragam;
import id.laksana.sop.bentuk.routing.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Upper part of the identity block: emblem and name of the body on the left, number, dates,
 * approval, title right.
 */
final class KepalaIdentitas {

    static final double TINGGI_LAMBANG = 22;
    private static final double LEBAR_LAMBANG = 19;
    private static final double ABOVE_EMBLEM = 7;
    private static final double LABEL = 42;
    private static final double FACT = 7.2;
    private static final double APPROVAL = 31;
    private static final double BASE = 4.9;
    private static final Ragam BODY = new Ragam(3.9, 5.6, true, true);
    private static final Ragam UNIT = new Ragam(3.6, 5.6, false, true);
    private static final Ragam ADDRESS = new Ragam(2.9, 4.2, false, true);
    private static final Ragam MIDDLE = new Ragam(3.35, 4.5, false, true);
    private static final Ragam MIDDLE_BOLD = new Ragam(3.35, 4.5, true, true);

    private final Sop sop;
    private final Kop kop;
    private final double half;
    private final List<Bidang> boxes = new ArrayList<>();
    private double y = Kertas.TOP;

    KepalaIdentitas(Sop sop, Kop kop, double half) {
        this.sop = sop;
        this.kop = kop;
        this.half = half;
    }

    record Jadi(List<Bidang> daftarBidang, double tinggi, Rect lambang) {}

    Jadi build() {
        fact("nomor", sop.nomor() == null ? "" : sop.nomor(), DaftarIsi.ISI);
        fact("pembuatan", Teks.date(sop.tanggal().pembuatan()), DaftarIsi.ISI);
        fact("revisi", Teks.date(sop.tanggal().revisi()), DaftarIsi.ISI);
        fact("efektif", Teks.date(sop.tanggal().efektif()), DaftarIsi.ISI);
        approval();
        fact("judul", sop.judul(), DaftarIsi.JUDUL);
        var lines = bodyLines();
        double needed = ABOVE_EMBLEM + TINGGI_LAMBANG + 9 + height(lines);
        double height = Math.max(y - Kertas.TOP, needed);
        stretchLast(height);
        var place = new Rect(Kertas.MARGIN, Kertas.TOP, half, height);
        double above = Math.max(3, (height - TINGGI_LAMBANG - 6 - height(lines)) / 2);
        var emblem =
                new Rect(
                        place.xTengah() - LEBAR_LAMBANG / 2,
                        Kertas.TOP + above,
                        LEBAR_LAMBANG,
                        TINGGI_LAMBANG);
        boxes.addFirst(new Bidang(place, body(lines, place.xTengah(), emblem.bawah() + 8.2)));
        return new Jadi(boxes, height, emblem);
    }

    private record Line(String text, Ragam ragam) {}

    /**
     * Government and OPD in bold, units below them plain, as printed in the sources; small what is
     * no name: names of bodies stand in capitals.
     */
    private List<Line> bodyLines() {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < kop.baris().size(); i++) {
            String text = kop.baris().get(i);
            boolean address = text.chars().anyMatch(Character::isLowerCase);
            Ragam ragam = address ? ADDRESS : i < 2 ? BODY : UNIT;
            for (String line : ragam.huruf().wrapEvenly(text, half - 10, ragam.ukuran())) {
                lines.add(new Line(line, ragam));
            }
        }
        return lines;
    }

    private static double height(List<Line> lines) {
        return lines.stream().mapToDouble(line -> line.ragam().spasi()).sum();
    }

    private static List<Alinea> body(List<Line> lines, double x, double top) {
        var content = new ArrayList<Alinea>();
        double y = top;
        for (Line line : lines) {
            content.add(new Alinea(false, false, "", List.of(line.text()), x, y, line.ragam()));
            y += line.ragam().spasi();
        }
        return content;
    }

    private void fact(String key, String value, Ragam ragam) {
        double width = half - LABEL;
        var lines = ragam.huruf().wrap(value, width - 2 * DaftarIsi.INSET, ragam.ukuran());
        double height = Math.max(FACT, lines.size() * ragam.spasi() + 2.7);
        label(key, height);
        double x = Kertas.MARGIN + half + LABEL;
        var text = new Alinea(false, false, "", lines, x + DaftarIsi.INSET, y + BASE, ragam);
        boxes.add(
                new Bidang(
                        new Rect(x, y, width, height),
                        value.isEmpty() ? List.of() : List.of(text)));
        y += height;
    }

    private void label(String key, double height) {
        double x = Kertas.MARGIN + half;
        String words = Kata.FORM.get("identitas." + key);
        var text =
                new Alinea(
                        false,
                        false,
                        "",
                        List.of(words),
                        x + DaftarIsi.INSET,
                        y + BASE,
                        DaftarIsi.ISI);
        boxes.add(new Bidang(new Rect(x, y, LABEL, height), List.of(text)));
    }

    /** Post, room for signature and stamp, name, NIP. */
    private void approval() {
        var by = sop.disahkanOleh();
        double width = half - LABEL;
        double x = Kertas.MARGIN + half + LABEL;
        double middle = x + width / 2;
        var content = new ArrayList<Alinea>();
        double line = y + BASE;
        if (by.jabatan() != null) {
            String post = by.jabatan().toUpperCase(Locale.ROOT) + ",";
            var lines = Huruf.TEBAL.wrap(post, width - 2 * DaftarIsi.INSET, MIDDLE_BOLD.ukuran());
            content.add(new Alinea(false, false, "", lines, middle, line, MIDDLE_BOLD));
            line += (lines.size() - 1) * MIDDLE_BOLD.spasi();
        }
        double name = line + 18.6;
        if (by.nama() != null) {
            content.add(new Alinea(false, true, "", List.of(by.nama()), middle, name, MIDDLE_BOLD));
        }
        if (by.nip() != null) {
            String nip = Kata.FORM.get("identitas.nip", Teks.nip(by.nip()));
            content.add(new Alinea(false, false, "", List.of(nip), middle, name + 5, MIDDLE));
        }
        double height = Math.max(APPROVAL, name + 7.5 - y);
        label("disahkan", height);
        boxes.add(new Bidang(new Rect(x, y, width, height), content));
        y += height;
    }

    /** The last pair of boxes reaches down to the height of the left side. */
    private void stretchLast(double height) {
        double more = Kertas.TOP + height - y;
        for (int i = boxes.size() - 2; i < boxes.size(); i++) {
            Rect r = boxes.get(i).tempat();
            var taller = new Rect(r.x(), r.y(), r.lebar(), r.tinggi() + more);
            boxes.set(i, new Bidang(taller, boxes.get(i).isi()));
        }
        y += more;
    }
}
