package id.laksana.sop.word;

import id.laksana.sop.bentuk.Sel;
import java.util.List;

/** Writes paragraphs with line height, indents and letters as the layout measured them. */
final class ParagraphWriter {

    /** Less than the layout keeps free: rounding must not push a word into one more line. */
    private static final double RIGHT = 0.6;

    private final Ooxml xml;

    ParagraphWriter(Ooxml xml) {
        this.xml = xml;
    }

    void write(Paragraph paragraph) {
        Sel.Ragam ragam = paragraph.ragam();
        xml.open("w:p").open("w:pPr");
        if (!paragraph.mark().isEmpty()) {
            xml.open("w:tabs");
            xml.empty("w:tab", "w:val", "left", "w:pos", Measure.twips(paragraph.left()));
            xml.close();
        }
        writeSpacing(paragraph.before(), ragam.spasi());
        xml.empty(
                "w:ind",
                "w:left",
                ragam.tengah() ? 0 : Measure.twips(paragraph.left()),
                "w:right",
                ragam.tengah() ? 0 : Measure.twips(RIGHT),
                "w:hanging",
                Measure.twips(paragraph.hanging()));
        xml.empty("w:jc", "w:val", ragam.tengah() ? "center" : "left");
        xml.close();
        xml.open("w:r");
        writeLetters(ragam.ukuran(), ragam.tebal(), paragraph.underlined());
        if (!paragraph.mark().isEmpty()) {
            xml.open("w:t").text(paragraph.mark()).close().empty("w:tab");
        }
        writeLines(List.of(paragraph.text().split("\n")));
        xml.close().close();
    }

    /** A line in the middle of a shape. */
    void writeCentered(List<String> lines, double size, double lineHeight, boolean bold) {
        xml.open("w:p").open("w:pPr");
        writeSpacing(0, lineHeight);
        xml.empty("w:jc", "w:val", "center").close();
        xml.open("w:r");
        writeLetters(size, bold, false);
        writeLines(lines);
        xml.close().close();
    }

    private void writeLines(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                xml.empty("w:br");
            }
            xml.open("w:t", "xml:space", "preserve").text(lines.get(i)).close();
        }
    }

    private void writeSpacing(double before, double lineHeight) {
        xml.empty(
                "w:spacing",
                "w:before",
                Measure.twips(before),
                "w:after",
                0,
                "w:line",
                Measure.twips(lineHeight),
                "w:lineRule",
                "exact");
    }

    private void writeLetters(double size, boolean bold, boolean underlined) {
        xml.open("w:rPr");
        if (bold) {
            xml.empty("w:b");
        }
        xml.empty("w:w", "w:val", Measure.narrowing(size));
        xml.empty("w:sz", "w:val", Measure.halfPoints(size))
                .empty("w:szCs", "w:val", Measure.halfPoints(size));
        if (underlined) {
            xml.empty("w:u", "w:val", "single");
        }
        xml.close();
    }
}
