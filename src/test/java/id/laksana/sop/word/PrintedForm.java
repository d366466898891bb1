package id.laksana.sop.word;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.Sop;
import id.laksana.sop.bentuk.BentukSop;
import id.laksana.sop.bentuk.Identitas;
import id.laksana.sop.bentuk.Kertas;
import id.laksana.sop.bentuk.Kop;
import id.laksana.sop.bentuk.Lembar;
import id.laksana.sop.bentuk.Sel;
import id.laksana.sop.bentuk.TataLetak;
import id.laksana.sop.bentuk.routing.Rect;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/** Compares a printed form, cell by cell, with what the layout says. */
final class PrintedForm {

    private static final double POINT = 25.4 / 72;

    /** Letters of a neighbour may reach this far. */
    private static final double TOLERANCE = 0.3;

    private record Expected(Rect place, String text) {}

    private final String name;
    private final Identitas identitas;
    private final TataLetak letak;
    private final PDDocument document;

    PrintedForm(Sop sop, Kertas kertas, PDDocument document) {
        this.name = sop.kode() + " " + kertas;
        this.identitas = BentukSop.identitas(sop, Kop.of(sop), kertas);
        this.letak = BentukSop.tataLetak(sop, Kop.of(sop), kertas);
        this.document = document;
    }

    void check() throws IOException {
        int before = identitas.daftarHalaman().size();
        assertThat(document.getNumberOfPages())
                .as(name)
                .isEqualTo(before + letak.daftarLembar().size());
        for (int page = 0; page < before; page++) {
            check(page, identity(identitas.daftarHalaman().get(page)));
        }
        for (int i = 0; i < letak.daftarLembar().size(); i++) {
            Lembar sheet = letak.daftarLembar().get(i);
            check(before + i, cells(sheet));
            check(before + i, words(sheet));
        }
    }

    private static List<Expected> identity(Identitas.Halaman page) {
        return page.daftarBidang().stream()
                .map(box -> new Expected(box.tempat(), text(box)))
                .toList();
    }

    private static String text(Identitas.Bidang box) {
        var text = new StringBuilder();
        box.isi()
                .forEach(
                        alinea ->
                                text.append(alinea.tanda())
                                        .append(String.join("", alinea.baris())));
        return text.toString();
    }

    private List<Expected> cells(Lembar sheet) {
        List<Sel> all = new ArrayList<>();
        letak.kepala().sel().forEach(kepala -> all.add(kepala.sel()));
        sheet.baris().forEach(row -> all.addAll(row.sel()));
        return all.stream().map(sel -> new Expected(sel.tempat(), text(sel))).toList();
    }

    private static String text(Sel sel) {
        var text = new StringBuilder();
        sel.isi().forEach(butir -> text.append(String.join("", butir.baris())));
        return text.toString();
    }

    /** Words on arrows and letters of connectors. */
    private static List<Expected> words(Lembar sheet) {
        List<Expected> expected = new ArrayList<>();
        sheet.bagan()
                .garis()
                .forEach(
                        alir -> {
                            var label = alir.garis().label();
                            if (label != null) {
                                expected.add(
                                        new Expected(
                                                label.tempat().grow(0.5),
                                                String.join("", label.kata().baris())));
                            }
                        });
        sheet.bagan()
                .simbol()
                .forEach(
                        simbol -> {
                            String text = simbol.tulisan();
                            if (text != null) {
                                expected.add(new Expected(simbol.tempat(), text));
                            }
                        });
        return expected;
    }

    private void check(int page, List<Expected> expected) throws IOException {
        var stripper = new PDFTextStripperByArea();
        stripper.setSortByPosition(true);
        for (int i = 0; i < expected.size(); i++) {
            stripper.addRegion(String.valueOf(i), region(expected.get(i).place()));
        }
        stripper.extractRegions(document.getPage(page));
        for (int i = 0; i < expected.size(); i++) {
            assertThat(letters(stripper.getTextForRegion(String.valueOf(i))))
                    .as("%s, page %d", name, page + 1)
                    .isEqualTo(letters(expected.get(i).text()));
        }
    }

    private static Rectangle2D region(Rect place) {
        Rect inner = place.grow(-TOLERANCE);
        return new Rectangle2D.Double(
                inner.x() / POINT,
                inner.y() / POINT,
                inner.lebar() / POINT,
                inner.tinggi() / POINT);
    }

    /** Without blanks: where lines break is not part of the text. */
    private static String letters(String text) {
        return text.replaceAll("[\\s\\u00a0\\u200b]", "").toLowerCase(Locale.ROOT);
    }
}
