package id.laksana.sop.bentuk;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.Alur;
import id.laksana.sop.Alur.Panah;
import id.laksana.sop.bentuk.Bagan.Alir;
import id.laksana.sop.bentuk.routing.Garis;
import id.laksana.sop.bentuk.routing.Rect;
import id.laksana.sop.bentuk.routing.Simbol;
import id.laksana.sop.bentuk.routing.Simbol.Jenis;
import id.laksana.sop.bentuk.routing.Titik;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must hold for every drawing, whatever the SOP and the paper. */
class BaganTests {

    private static final double HALF_STROKE = 0.2;

    private static List<TataLetak> layouts;

    @BeforeAll
    static void layOut() {
        layouts = SopUji.layouts().toList();
    }

    private record Sheet(TataLetak letak, Lembar lembar) {

        List<Alir> alir() {
            return lembar.bagan().garis();
        }

        List<Simbol> simbol() {
            return lembar.bagan().simbol();
        }

        @Override
        public String toString() {
            return letak.sop().kode() + " " + letak.kertas() + " sheet " + lembar.nomor();
        }
    }

    private static void onEverySheet(Consumer<Sheet> check) {
        layouts.forEach(
                letak ->
                        letak.daftarLembar()
                                .forEach(lembar -> check.accept(new Sheet(letak, lembar))));
    }

    private static List<Rect> segments(Garis garis) {
        var segments = new ArrayList<Rect>();
        for (int i = 0; i + 1 < garis.titik().size(); i++) {
            Titik a = garis.titik().get(i);
            Titik b = garis.titik().get(i + 1);
            double x = Math.min(a.x(), b.x());
            double y = Math.min(a.y(), b.y());
            segments.add(new Rect(x, y, Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y())));
        }
        return segments;
    }

    @Test
    void rowsAreSpreadEvenlyOverTheSheets() {
        var letak =
                layouts.stream()
                        .filter(l -> l.sop().kode().equals("sulteng-dkukm-rencana-aksi"))
                        .filter(l -> l.kertas() == Kertas.F4)
                        .findFirst()
                        .orElseThrow();
        assertThat(letak.daftarLembar())
                .extracting(lembar -> lembar.baris().size())
                .containsExactly(8, 8, 8);
    }

    @Test
    void linesAreOrthogonalAndStayAmongThePelaksana() {
        onEverySheet(
                sheet ->
                        sheet.alir().stream()
                                .flatMap(alir -> segments(alir.garis()).stream())
                                .forEach(
                                        s -> {
                                            assertThat(s.lebar() == 0 || s.tinggi() == 0)
                                                    .as("%s %s", sheet, s)
                                                    .isTrue();
                                            assertThat(
                                                            sheet.lembar()
                                                                    .bidang()
                                                                    .contains(s.grow(HALF_STROKE)))
                                                    .as("%s %s", sheet, s)
                                                    .isTrue();
                                        }));
    }

    @Test
    void noLinePassesASymbol() {
        onEverySheet(
                sheet -> {
                    for (Alir alir : sheet.alir()) {
                        for (Rect segment : segments(alir.garis())) {
                            for (Simbol simbol : sheet.simbol()) {
                                assertThat(simbol.hits(thin(segment)))
                                        .as("%s: %s through %s", sheet, alir.panah(), simbol)
                                        .isFalse();
                            }
                        }
                    }
                });
    }

    /**
     * A segment as a rectangle a hair wide, a hair shorter than the segment, which may touch an
     * outline.
     */
    private static Rect thin(Rect s) {
        double hair = 0.001;
        return s.lebar() > 0
                ? new Rect(s.x() + hair, s.y() - hair / 2, s.lebar() - 2 * hair, hair)
                : new Rect(s.x() - hair / 2, s.y() + hair, hair, s.tinggi() - 2 * hair);
    }

    @Test
    void noTwoLinesShareATrackOrTouch() {
        onEverySheet(
                sheet -> {
                    for (int i = 0; i < sheet.alir().size(); i++) {
                        for (int j = i + 1; j < sheet.alir().size(); j++) {
                            assertApart(sheet, sheet.alir().get(i), sheet.alir().get(j));
                        }
                    }
                });
    }

    /** Lines meet only in a proper crossing: inside both, at a right angle. */
    private static void assertApart(Sheet sheet, Alir one, Alir other) {
        for (Rect a : segments(one.garis())) {
            for (Rect b : segments(other.garis())) {
                if (a.grow(0.3).overlaps(b.grow(0.3))) {
                    boolean crossing = crosses(a, b) || crosses(b, a);
                    assertThat(crossing)
                            .as("%s: %s and %s", sheet, one.panah(), other.panah())
                            .isTrue();
                }
            }
        }
    }

    private static boolean crosses(Rect horizontal, Rect vertical) {
        return horizontal.tinggi() == 0
                && vertical.lebar() == 0
                && vertical.x() > horizontal.x()
                && vertical.x() < horizontal.kanan()
                && horizontal.y() > vertical.y()
                && horizontal.y() < vertical.bawah();
    }

    @Test
    void everyCrossingHasAHopOnTheHorizontalLine() {
        onEverySheet(
                sheet -> {
                    for (Alir one : sheet.alir()) {
                        long crossings =
                                segments(one.garis()).stream()
                                        .mapToLong(
                                                a ->
                                                        sheet.alir().stream()
                                                                .filter(other -> other != one)
                                                                .flatMap(
                                                                        other ->
                                                                                segments(
                                                                                        other
                                                                                                .garis())
                                                                                        .stream())
                                                                .filter(b -> crosses(a, b))
                                                                .count())
                                        .sum();
                        assertThat(one.garis().lompatan())
                                .as("%s %s", sheet, one.panah())
                                .hasSize((int) crossings);
                    }
                });
    }

    @Test
    void wordsHitNothing() {
        onEverySheet(
                sheet -> {
                    var words =
                            sheet.alir().stream()
                                    .map(alir -> alir.garis().label())
                                    .filter(l -> l != null)
                                    .toList();
                    for (Garis.Label word : words) {
                        Rect room = word.tempat();
                        assertThat(sheet.lembar().bidang().contains(room))
                                .as("%s %s", sheet, word)
                                .isTrue();
                        assertThat(sheet.simbol())
                                .as("%s %s", sheet, word)
                                .noneMatch(s -> s.hits(room));
                        assertThat(sheet.alir())
                                .as("%s %s", sheet, word)
                                .allMatch(
                                        a ->
                                                segments(a.garis()).stream()
                                                        .noneMatch(
                                                                s ->
                                                                        s.grow(HALF_STROKE)
                                                                                .overlaps(room)));
                        assertThat(words)
                                .as("%s", sheet)
                                .noneMatch(w -> w != word && w.tempat().overlaps(room));
                        assertOffTheGrid(sheet, room);
                    }
                });
    }

    private static void assertOffTheGrid(Sheet sheet, Rect room) {
        LebarKolom lebar = sheet.letak().lebar();
        for (int i = 0; i <= lebar.banyakPelaksana(); i++) {
            double x = lebar.xPelaksana(i);
            assertThat(room.x() < x && room.kanan() > x)
                    .as("%s %s cut by column", sheet, room)
                    .isFalse();
        }
        for (Baris row : sheet.lembar().baris()) {
            assertThat(room.y() < row.y() && room.bawah() > row.y())
                    .as("%s %s cut by row", sheet, room)
                    .isFalse();
        }
    }

    @Test
    void everyArrowIsDrawnOnceAndEveryLetterTwice() {
        for (TataLetak letak : layouts) {
            var whole = new HashMap<Panah, Integer>();
            var halves = new HashMap<Panah, List<String>>();
            var letters = new HashMap<String, Integer>();
            for (Lembar lembar : letak.daftarLembar()) {
                for (Alir alir : lembar.bagan().garis()) {
                    Panah panah = alir.panah();
                    if (panah != null && alir.huruf() == null) {
                        whole.merge(panah, 1, Integer::sum);
                    } else if (panah != null) {
                        halves.computeIfAbsent(panah, p -> new ArrayList<>())
                                .add(String.valueOf(alir.huruf()));
                    }
                }
                lembar.bagan().simbol().stream()
                        .filter(s -> s.jenis() == Jenis.SEGILIMA)
                        .forEach(s -> letters.merge(String.valueOf(s.tulisan()), 1, Integer::sum));
            }
            assertThat(letters.values()).as(letak.sop().kode()).allMatch(count -> count == 2);
            for (Panah panah : Alur.of(letak.sop()).daftarPanah()) {
                boolean terminal =
                        panah.ke().selesai()
                                && PageBreaks.terminal(
                                        letak.sop(), letak.sop().langkah(panah.dari()));
                List<String> parts = halves.getOrDefault(panah, List.of());
                int drawn = whole.getOrDefault(panah, 0) + (parts.isEmpty() ? 0 : 1);
                assertThat(drawn)
                        .as("%s %s", letak.sop().kode(), panah)
                        .isEqualTo(terminal ? 0 : 1);
                assertThat(
                                parts.isEmpty()
                                        || parts.size() == 2
                                                && parts.getFirst().equals(parts.getLast()))
                        .isTrue();
            }
        }
    }

    @Test
    void forwardEntersFromAboveAndReturnFromBelow() {
        onEverySheet(
                sheet ->
                        sheet.alir().stream()
                                .filter(alir -> alir.panah() != null)
                                .forEach(
                                        alir -> {
                                            List<Titik> points = alir.garis().titik();
                                            Titik end = points.getLast();
                                            Titik before = points.get(points.size() - 2);
                                            if (end.x() == before.x()) {
                                                assertThat(end.y() < before.y())
                                                        .as("%s %s", sheet, alir.panah())
                                                        .isEqualTo(alir.panah().kembali());
                                            }
                                        }));
    }

    @Test
    void symbolsStandInTheirCellsAndApart() {
        onEverySheet(
                sheet -> {
                    for (Simbol simbol : sheet.simbol()) {
                        assertThat(sheet.lembar().bidang().contains(simbol.tempat()))
                                .as("%s %s", sheet, simbol)
                                .isTrue();
                        assertThat(sheet.simbol())
                                .as("%s", sheet)
                                .noneMatch(
                                        s -> s != simbol && s.tempat().overlaps(simbol.tempat()));
                    }
                });
    }

    @Test
    void noRowIsCutAndNoTextLeavesItsCell() {
        onEverySheet(
                sheet -> {
                    double bottom = sheet.letak().bawah(sheet.lembar());
                    assertThat(bottom)
                            .as("%s", sheet)
                            .isLessThanOrEqualTo(sheet.letak().kertas().batasBawah() + 0.01);
                    for (Baris row : sheet.lembar().baris()) {
                        for (Sel sel : row.sel()) {
                            assertThat(sel.banyakBaris() * sel.ragam().spasi())
                                    .as("%s", sheet)
                                    .isLessThan(row.tinggi());
                            sel.isi().stream()
                                    .flatMap(butir -> butir.baris().stream())
                                    .forEach(
                                            line ->
                                                    assertThat(
                                                                    sel.ragam()
                                                                            .huruf()
                                                                            .width(
                                                                                    line,
                                                                                    sel.ragam()
                                                                                            .ukuran()))
                                                            .as("%s %s", sheet, line)
                                                            .isLessThanOrEqualTo(
                                                                    sel.tempat().lebar() - 2));
                        }
                    }
                });
    }

    @Test
    void everyRowIsOnExactlyOneSheet() {
        for (TataLetak letak : layouts) {
            var rows =
                    letak.daftarLembar().stream()
                            .flatMap(l -> l.baris().stream())
                            .map(Baris::langkah)
                            .toList();
            assertThat(rows).isEqualTo(letak.sop().daftarLangkah());
        }
    }

    @Test
    void drawingIsTheSameEveryTime() {
        var sop = SopUji.named("uji-rumit-2");
        assertThat(BentukSop.lembar(sop, Kop.of(sop), Kertas.F4))
                .isEqualTo(BentukSop.lembar(sop, Kop.of(sop), Kertas.F4));
    }
}
