package id.laksana.sop.bentuk;

import id.laksana.sop.Alur;
import id.laksana.sop.Alur.Panah;
import id.laksana.sop.Sop;
import id.laksana.sop.bentuk.routing.Rect;
import id.laksana.sop.bentuk.routing.Simbol;
import id.laksana.sop.bentuk.routing.Simbol.Jenis;
import id.laksana.sop.bentuk.routing.Ukuran;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the strips above the first and below the last row of each sheet: connectors of
 * arrows that go on on another sheet, in the column of the row they lead to, and capsules where the
 * flow starts or ends without a row.
 */
final class Strips {

    private static final double INSET = 1.5;
    private static final double CAPSULE_INSET = 1.7;
    private static final double CROWDED_GAP = 0.9;

    private final Sop sop;
    private final Alur alur;
    private final LebarKolom lebar;
    private final Ukuran ukuran;
    private final RowSymbols symbols;
    private final Map<Panah, String> letters = new HashMap<>();
    private final Map<Integer, OfSheet> ofSheet = new HashMap<>();

    Strips(
            Sop sop,
            Alur alur,
            LebarKolom lebar,
            Ukuran ukuran,
            List<Lembar> sheets,
            RowSymbols symbols) {
        this.sop = sop;
        this.alur = alur;
        this.lebar = lebar;
        this.ukuran = ukuran;
        this.symbols = symbols;
        sheets.forEach(sheet -> ofSheet.put(sheet.nomor(), fill(sheet)));
    }

    /**
     * The strips of one sheet.
     *
     * @param daftar connector or end capsule of each arrow that has one here
     */
    record OfSheet(
            @Nullable Simbol mulai,
            Map<Panah, Simbol> daftar,
            List<Simbol> simbol,
            boolean bawahKosong,
            List<Panah> tanpa) {

        @Nullable Simbol simbol(Panah panah) {
            return daftar.get(panah);
        }

        /** Whether the row's own capsule says that the flow ends there. */
        boolean tanpaGaris(Panah panah) {
            return tanpa.contains(panah);
        }
    }

    OfSheet of(Lembar sheet) {
        return Objects.requireNonNull(ofSheet.get(sheet.nomor()));
    }

    private OfSheet fill(Lembar sheet) {
        var daftar = new HashMap<Panah, Simbol>();
        var simbol = new ArrayList<Simbol>();
        Simbol mulai = start(sheet);
        if (mulai != null) {
            simbol.add(mulai);
        }
        var bawah = new Slots(lebar.banyakPelaksana(), lebar.pelaksana());
        List<Panah> ending = ending(sheet);
        if (!ending.isEmpty()) {
            Simbol end = end(sheet, ending, bawah);
            simbol.add(end);
            ending.forEach(panah -> daftar.put(panah, end));
        }
        place(crossing(sheet, true), bawah, sheet.pitaBawah().y() + INSET, daftar, simbol);
        var atas = new Slots(lebar.banyakPelaksana(), lebar.pelaksana());
        double y = sheet.pitaAtas().bawah() - INSET - Ukuran.TINGGI_SEGILIMA;
        place(crossing(sheet, false), atas, y, daftar, simbol);
        boolean empty = simbol.stream().noneMatch(s -> s.tempat().y() > sheet.pitaBawah().y());
        return new OfSheet(mulai, daftar, simbol, empty, terminal());
    }

    private List<Panah> terminal() {
        return alur.daftarPanah().stream()
                .filter(
                        panah ->
                                panah.ke().selesai()
                                        && PageBreaks.terminal(sop, sop.langkah(panah.dari())))
                .toList();
    }

    private @Nullable Simbol start(Lembar sheet) {
        if (sheet.pertama() != 1 || !sop.langkah(1).bercabang()) {
            return null;
        }
        int kolom = symbols.columns(sop.langkah(1)).findFirst().orElseThrow();
        double y = sheet.pitaAtas().bawah() - CAPSULE_INSET - ukuran.tinggiKotak() / 2;
        return capsule(kolom, y, "kapsul.mulai");
    }

    private Simbol capsule(int kolom, double y, String key) {
        Rect place = ukuran.at(Jenis.KAPSUL, symbols.middle(kolom), y);
        return new Simbol(Jenis.KAPSUL, place, 0, kolom, Kata.FORM.get(key));
    }

    private List<Panah> ending(Lembar sheet) {
        return alur.daftarPanah().stream()
                .filter(panah -> panah.ke().selesai() && sheet.contains(panah.dari()))
                .filter(panah -> !PageBreaks.terminal(sop, sop.langkah(panah.dari())))
                .toList();
    }

    private Simbol end(Lembar sheet, List<Panah> ending, Slots slots) {
        int from = ending.getLast().dari();
        int own = symbols.columns(sop.langkah(from)).findFirst().orElseThrow();
        var wanted = crossing(sheet, true).stream().map(this::target).toList();
        int best = own;
        int least = Integer.MAX_VALUE;
        for (int kolom = 0; kolom < lebar.banyakPelaksana(); kolom++) {
            int cost =
                    Math.abs(kolom - own) * 2
                            + blocking(sheet, from, kolom) * 3
                            + (wanted.contains(kolom) ? 50 : 0);
            if (cost < least) {
                least = cost;
                best = kolom;
            }
        }
        slots.fill(best);
        return capsule(
                best,
                sheet.pitaBawah().y() + CAPSULE_INSET + ukuran.tinggiKotak() / 2,
                "kapsul.selesai");
    }

    /** Symbols that stand in a column between a row and the end of the sheet. */
    private int blocking(Lembar sheet, int from, int kolom) {
        int blocking = 0;
        for (int no = from + 1; no <= sheet.terakhir(); no++) {
            blocking += (int) symbols.columns(sop.langkah(no)).filter(k -> k == kolom).count();
        }
        return blocking;
    }

    /**
     * Arrows that have one end on this sheet and the other on a later one, or on an earlier one.
     */
    private List<Panah> crossing(Lembar sheet, boolean later) {
        var crossing = new ArrayList<Panah>();
        for (Panah panah : alur.daftarPanah()) {
            boolean leaves = sheet.contains(panah.dari());
            boolean enters = !panah.ke().selesai() && sheet.contains(panah.ke().no());
            if (panah.ke().selesai() || leaves == enters) {
                continue;
            }
            int other = leaves ? panah.ke().no() : panah.dari();
            if (later ? other > sheet.terakhir() : other < sheet.pertama()) {
                crossing.add(panah);
            }
        }
        crossing.sort(
                Comparator.<Panah>comparingInt(this::target).thenComparingInt(p -> here(p, sheet)));
        return crossing;
    }

    private int target(Panah panah) {
        var columns = symbols.columns(sop.langkah(panah.ke().no())).toList();
        int own = symbols.columns(sop.langkah(panah.dari())).findFirst().orElseThrow();
        return columns.contains(own) ? own : columns.getFirst();
    }

    private int here(Panah panah, Lembar sheet) {
        int no = sheet.contains(panah.dari()) ? panah.dari() : panah.ke().no();
        return symbols.columns(sop.langkah(no)).findFirst().orElseThrow();
    }

    private void place(
            List<Panah> crossing,
            Slots slots,
            double y,
            Map<Panah, Simbol> daftar,
            List<Simbol> simbol) {
        var columns = slots.assign(crossing.stream().map(this::target).toList());
        for (int i = 0; i < crossing.size(); i++) {
            Slots.Slot slot = columns.get(i);
            double x = symbols.middle(slot.kolom()) + slot.sisi() * ukuran.xPort();
            double width = slots.sesak() ? ukuran.xPort() - CROWDED_GAP : ukuran.lebarSegilima();
            var place = new Rect(x - width / 2, y, width, Ukuran.TINGGI_SEGILIMA);
            String letter =
                    letters.computeIfAbsent(crossing.get(i), panah -> letter(letters.size()));
            var connector = new Simbol(Jenis.SEGILIMA, place, 0, slot.kolom(), letter);
            daftar.put(crossing.get(i), connector);
            simbol.add(connector);
        }
    }

    /** A, B, ... Z, AA, AB, ... */
    static String letter(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }
}
