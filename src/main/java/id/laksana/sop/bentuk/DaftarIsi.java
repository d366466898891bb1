package id.laksana.sop.bentuk;

import id.laksana.sop.bentuk.Identitas.Alinea;
import id.laksana.sop.bentuk.Identitas.Bidang;
import id.laksana.sop.bentuk.Sel.Ragam;
import id.laksana.sop.bentuk.routing.Rect;
import java.util.ArrayList;
import java.util.List;

/** A titled list of the identity block, which may go on on the next sheet. */
record DaftarIsi(
        String judul, boolean lanjutan, List<Butir> butir, List<String> tanda, double skala) {

    static final Ragam ISI = new Ragam(3.35, 4.5, false, false);
    static final Ragam JUDUL = new Ragam(3.35, 4.5, true, false);
    static final double INSET = 2;

    private static final double TITLE = 5;
    private static final double BETWEEN = 0.7;
    private static final double BELOW = 3;

    static DaftarIsi of(String judul, List<String> items, double width, double skala) {
        var butir = new ArrayList<Butir>();
        var tanda = new ArrayList<String>();
        boolean numbered = items.size() > 1;
        double room = width - 2 * INSET - (numbered ? Alinea.TANDA : 0);
        for (int i = 0; i < items.size(); i++) {
            butir.add(new Butir(Huruf.BIASA.wrap(items.get(i), room, ISI.ukuran() * skala), 0));
            tanda.add(numbered ? (i + 1) + "." : "");
        }
        return new DaftarIsi(judul, false, butir, tanda, skala);
    }

    boolean isEmpty() {
        return butir.isEmpty();
    }

    double height() {
        return heightOf(butir.size());
    }

    private double heightOf(int count) {
        double sum = (TITLE + BELOW) * skala;
        for (Butir one : butir.subList(0, count)) {
            sum += height(one.baris().size());
        }
        return sum;
    }

    private double height(int lines) {
        return (lines * ISI.spasi() + BETWEEN) * skala;
    }

    /** How many whole paragraphs fit. */
    private int fitting(double room) {
        int count = butir.size();
        while (count > 0 && heightOf(count) > room) {
            count--;
        }
        return count;
    }

    /** Lines of the first paragraph that fit, when not even one paragraph does. */
    private int fittingLines(double room) {
        int lines = (int) ((room / skala - TITLE - BELOW - BETWEEN) / ISI.spasi());
        return Math.max(1, Math.min(lines, butir.getFirst().baris().size() - 1));
    }

    DaftarIsi head(double room) {
        int count = fitting(room);
        if (count == 0 && !butir.isEmpty()) {
            var lines = butir.getFirst().baris().subList(0, fittingLines(room));
            return new DaftarIsi(
                    judul, lanjutan, List.of(new Butir(lines, 0)), tanda.subList(0, 1), skala);
        }
        return new DaftarIsi(
                judul, lanjutan, butir.subList(0, count), tanda.subList(0, count), skala);
    }

    DaftarIsi tail(double room) {
        int count = fitting(room);
        if (count == 0 && !butir.isEmpty()) {
            var rest = new ArrayList<>(butir);
            var lines = butir.getFirst().baris();
            rest.set(0, new Butir(lines.subList(fittingLines(room), lines.size()), 0));
            var marks = new ArrayList<>(tanda);
            marks.set(0, "");
            return new DaftarIsi(judul, true, rest, marks, skala);
        }
        return new DaftarIsi(
                judul,
                true,
                butir.subList(count, butir.size()),
                tanda.subList(count, tanda.size()),
                skala);
    }

    Bidang at(Rect place) {
        var content = new ArrayList<Alinea>();
        double x = place.x() + INSET;
        double y = place.y() + TITLE * skala;
        String title = lanjutan ? Kata.FORM.get("identitas.lanjutan", judul) : judul;
        if (!lanjutan || !butir.isEmpty()) {
            content.add(new Alinea(true, false, "", List.of(title), x, y, JUDUL.scaled(skala)));
        }
        y += height(1);
        boolean numbered = tanda.stream().anyMatch(mark -> !mark.isEmpty());
        for (int i = 0; i < butir.size(); i++) {
            var lines = butir.get(i).baris();
            double left = x + (numbered ? Alinea.TANDA : 0);
            content.add(new Alinea(false, false, tanda.get(i), lines, left, y, ISI.scaled(skala)));
            y += height(lines.size());
        }
        return new Bidang(place, content);
    }
}
