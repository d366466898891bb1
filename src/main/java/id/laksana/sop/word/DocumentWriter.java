package id.laksana.sop.word;

import id.laksana.sop.bentuk.Identitas;
import id.laksana.sop.bentuk.Kertas;
import id.laksana.sop.bentuk.Lembar;
import id.laksana.sop.bentuk.TataLetak;
import java.util.Iterator;
import java.util.List;

/**
 * Writes {@code word/document.xml}: one section for each sheet, so that pages break where the form
 * breaks.
 */
final class DocumentWriter {

    /** Above the table's frame and below it there is room for one tiny paragraph. */
    private static final double BOTTOM = 10;

    private static final double FOOT = 4.5;

    private final Ooxml xml = new Ooxml();
    private final TableWriter tables = new TableWriter(xml);
    private final Identitas identitas;
    private final TataLetak letak;
    private final FormWords words;

    DocumentWriter(Identitas identitas, TataLetak letak, FormWords words) {
        this.identitas = identitas;
        this.letak = letak;
        this.words = words;
    }

    byte[] write() {
        xml.open(
                "w:document",
                "xmlns:w",
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "xmlns:r",
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                "xmlns:mc",
                "http://schemas.openxmlformats.org/markup-compatibility/2006",
                "xmlns:a",
                "http://schemas.openxmlformats.org/drawingml/2006/main",
                "xmlns:pic",
                "http://schemas.openxmlformats.org/drawingml/2006/picture",
                "xmlns:wp",
                "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
                "xmlns:wpg",
                "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
                "xmlns:wps",
                "http://schemas.microsoft.com/office/word/2010/wordprocessingShape");
        xml.open("w:body");
        writeIdentity();
        writeChart();
        return xml.end();
    }

    private void writeIdentity() {
        List<Identitas.Halaman> pages = identitas.daftarHalaman();
        for (int i = 0; i < pages.size(); i++) {
            tables.write(IdentityCells.of(pages.get(i)));
            openTinyParagraph();
            writeSection(i == 0);
            xml.close();
            new EmblemWriter(xml).write(identitas, pages.get(i), words);
            xml.close();
        }
    }

    private void writeChart() {
        var cells = new ChartCells(letak);
        var drawing = new DrawingWriter(xml, letak);
        Iterator<Lembar> sheets = letak.daftarLembar().iterator();
        while (sheets.hasNext()) {
            Lembar sheet = sheets.next();
            tables.write(cells.of(sheet));
            openTinyParagraph();
            if (sheets.hasNext()) {
                writeSection(false);
            }
            xml.close();
            drawing.write(sheet, words.bagan(sheet));
            xml.close();
        }
        writeSection(false);
    }

    /** Word wants a paragraph after a table; this one takes no room. */
    private void openTinyParagraph() {
        xml.open("w:p").open("w:pPr");
        xml.empty("w:spacing", "w:before", 0, "w:after", 0, "w:line", 20, "w:lineRule", "exact");
    }

    private void writeSection(boolean first) {
        Kertas kertas = letak.kertas();
        xml.open("w:sectPr");
        if (first) {
            xml.empty("w:footerReference", "w:type", "default", "r:id", "rIdFooter");
        }
        xml.empty("w:type", "w:val", "nextPage");
        xml.empty(
                "w:pgSz",
                "w:w",
                Measure.twips(kertas.lebar()),
                "w:h",
                Measure.twips(kertas.tinggi()),
                "w:orient",
                "landscape");
        xml.empty(
                "w:pgMar",
                "w:top",
                Measure.twips(Kertas.TOP),
                "w:right",
                Measure.twips(Kertas.MARGIN),
                "w:bottom",
                Measure.twips(BOTTOM),
                "w:left",
                Measure.twips(Kertas.MARGIN),
                "w:header",
                0,
                "w:footer",
                Measure.twips(FOOT),
                "w:gutter",
                0);
        xml.close();
    }
}
