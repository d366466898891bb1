package id.laksana.sop.bentuk;

import id.laksana.sop.Sop;
import id.laksana.sop.bentuk.Identitas.Bidang;
import id.laksana.sop.bentuk.Identitas.Halaman;
import id.laksana.sop.bentuk.routing.Rect;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lays out the identity block: head with emblem and facts, then pairs of lists, on as many sheets
 * as they need.
 */
final class IdentitasBuilder {

    /** Between the block and the foot line. */
    private static final double ABOVE_FOOT = 9;

    private static final double LEAST_PIECE = 24;
    private static final double SMALLEST = 0.8;

    private final Sop sop;
    private final Kop kop;
    private final Kertas kertas;
    private final double bottom;
    private final double skala;
    private final List<Halaman> sheets = new ArrayList<>();
    private List<Pair> onSheet = new ArrayList<>();
    private double used;

    /** Two lists side by side; one list over the whole width when {@code kanan} is null. */
    private record Pair(DaftarIsi kiri, @Nullable DaftarIsi kanan) {

        double height() {
            return Math.max(kiri.height(), kanan == null ? 0 : kanan.height());
        }
    }

    private IdentitasBuilder(Sop sop, Kop kop, Kertas kertas, double skala) {
        this.skala = skala;
        this.sop = sop;
        this.kop = kop;
        this.kertas = kertas;
        bottom = kertas.batasBawah() - ABOVE_FOOT;
    }

    /** On one sheet when somewhat smaller letters make that possible, else on as many as needed. */
    static Identitas build(Sop sop, Kop kop, Kertas kertas) {
        for (double skala = 1; skala > SMALLEST; skala -= 0.04) {
            var identitas = new IdentitasBuilder(sop, kop, kertas, skala).build();
            if (identitas.daftarHalaman().size() == 1) {
                return identitas;
            }
        }
        return new IdentitasBuilder(sop, kop, kertas, 1).build();
    }

    private Identitas build() {
        double half = kertas.bidang() / 2;
        var head = new KepalaIdentitas(sop, kop, half).build();
        used = head.tinggi();
        for (Pair pair : pairs(half)) {
            flow(pair, head);
        }
        finish(head);
        return new Identitas(kop, kertas, sheets);
    }

    private List<Pair> pairs(double half) {
        var pairs = new ArrayList<Pair>();
        var terkait = sop.keterkaitan().stream().map(Sop.Keterkaitan::judul).toList();
        addIfAny(
                pairs, pair("ringkasan", singleton(sop.ringkasan()), "tujuan", sop.tujuan(), half));
        pairs.add(pair("dasar-hukum", sop.dasarHukum(), "kualifikasi", sop.kualifikasi(), half));
        pairs.add(pair("keterkaitan", terkait, "peralatan", sop.peralatan(), half));
        pairs.add(pair("peringatan", sop.peringatan(), "pencatatan", sop.pencatatan(), half));
        if (!sop.definisi().isEmpty()) {
            pairs.add(new Pair(list("definisi", sop.definisi(), 2 * half), null));
        }
        return pairs;
    }

    private static void addIfAny(List<Pair> pairs, Pair pair) {
        boolean any = !pair.kiri().isEmpty() || pair.kanan() != null && !pair.kanan().isEmpty();
        if (any) {
            pairs.add(pair);
        }
    }

    private static List<String> singleton(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }

    private Pair pair(
            String left, List<String> kiri, String right, List<String> kanan, double half) {
        return new Pair(list(left, kiri, half), list(right, kanan, half));
    }

    private DaftarIsi list(String key, List<String> items, double width) {
        return DaftarIsi.of(Kata.FORM.get("identitas." + key), items, width, skala);
    }

    /**
     * Puts a pair on the sheet, else whole on the next; only what is higher than a sheet is parted,
     * between paragraphs.
     */
    private void flow(Pair pair, KepalaIdentitas.Jadi head) {
        Pair rest = pair;
        while (rest != null) {
            double room = bottom - Kertas.TOP - used;
            if (rest.height() <= room) {
                add(rest);
                return;
            }
            boolean whole = rest.height() <= bottom - Kertas.TOP;
            if (used > 0 && (whole || room < LEAST_PIECE)) {
                finish(head);
                continue;
            }
            DaftarIsi kanan = rest.kanan();
            add(new Pair(rest.kiri().head(room), kanan == null ? null : kanan.head(room)));
            rest = new Pair(rest.kiri().tail(room), kanan == null ? null : kanan.tail(room));
            finish(head);
        }
    }

    private void add(Pair pair) {
        onSheet.add(pair);
        used += pair.height();
    }

    /**
     * Ends a sheet; the room left over is shared out among the lists, so that the block fills the
     * sheet.
     */
    private void finish(KepalaIdentitas.Jadi head) {
        boolean first = sheets.isEmpty();
        if (!first && onSheet.isEmpty()) {
            return;
        }
        double spare =
                first && !onSheet.isEmpty() ? (bottom - Kertas.TOP - used) / onSheet.size() : 0;
        var boxes = new ArrayList<Bidang>(first ? head.daftarBidang() : List.of());
        double y = Kertas.TOP + (first ? head.tinggi() : 0);
        double half = kertas.bidang() / 2;
        for (Pair pair : onSheet) {
            double height = pair.height() + spare;
            DaftarIsi kanan = pair.kanan();
            boxes.add(
                    pair.kiri()
                            .at(
                                    new Rect(
                                            Kertas.MARGIN,
                                            y,
                                            kanan == null ? 2 * half : half,
                                            height)));
            if (kanan != null) {
                boxes.add(kanan.at(new Rect(Kertas.MARGIN + half, y, half, height)));
            }
            y += height;
        }
        var frame = new Rect(Kertas.MARGIN, Kertas.TOP, kertas.bidang(), y - Kertas.TOP);
        sheets.add(new Halaman(boxes, frame, first ? head.lambang() : null));
        onSheet = new ArrayList<>();
        used = 0;
    }
}
