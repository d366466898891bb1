package id.laksana.sop.word;

import id.laksana.sop.bentuk.Bagan;
import id.laksana.sop.bentuk.Lembar;
import id.laksana.sop.bentuk.TataLetak;
import id.laksana.sop.bentuk.routing.Garis;
import id.laksana.sop.bentuk.routing.Rect;
import id.laksana.sop.bentuk.routing.Simbol;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Writes the flow of one sheet as a group of shapes over the pelaksana columns. The group stands at
 * its place on the page; its symbols, lines and words are shapes of their own, which Word users
 * move and change.
 */
final class DrawingWriter {

    private static final String GROUP =
            "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";
    private static final double STROKE = 0.4;
    private static final double LINE_HEIGHT = 2.6;
    private static final double LETTER = 2.7;
    private static final double WORD = 2.35;

    /** Shoulder of the off-page connector, from its top. */
    private static final double SHOULDER = 0.524;

    private final Ooxml xml;
    private final ParagraphWriter paragraphs;
    private final TataLetak letak;
    private int id;

    DrawingWriter(Ooxml xml, TataLetak letak) {
        this.xml = xml;
        this.paragraphs = new ParagraphWriter(xml);
        this.letak = letak;
    }

    /** A run with the drawing. */
    void write(Lembar sheet, String description) {
        Rect area = bounds(sheet.bagan());
        xml.open("w:r").open("mc:AlternateContent").open("mc:Choice", "Requires", "wpg");
        xml.open("w:drawing");
        xml.open(
                "wp:anchor",
                "distT",
                0,
                "distB",
                0,
                "distL",
                0,
                "distR",
                0,
                "simplePos",
                0,
                "relativeHeight",
                251_658_240L,
                "behindDoc",
                0,
                "locked",
                0,
                "layoutInCell",
                1,
                "allowOverlap",
                1);
        xml.empty("wp:simplePos", "x", 0, "y", 0);
        writePosition("wp:positionH", area.x());
        writePosition("wp:positionV", area.y());
        xml.empty("wp:extent", "cx", Measure.emu(area.lebar()), "cy", Measure.emu(area.tinggi()));
        xml.empty("wp:effectExtent", "l", 0, "t", 0, "r", 0, "b", 0).empty("wp:wrapNone");
        xml.empty(
                "wp:docPr",
                "id",
                sheet.nomor(),
                "name",
                "Bagan " + sheet.nomor(),
                "descr",
                description);
        xml.empty("wp:cNvGraphicFramePr");
        xml.open("a:graphic").open("a:graphicData", "uri", GROUP);
        writeGroup(sheet.bagan(), area);
        xml.close().close().close().close();
        xml.close().close().close();
    }

    /** Exactly around the shapes: LibreOffice stretches a group until its shapes fill it. */
    private static Rect bounds(Bagan bagan) {
        List<Rect> all =
                Stream.of(
                                bagan.simbol().stream().map(Simbol::tempat),
                                bagan.garis().stream()
                                        .map(alir -> new LinePath(alir.garis()).bounds()),
                                bagan.garis().stream()
                                        .map(alir -> alir.garis().label())
                                        .filter(Objects::nonNull)
                                        .map(DrawingWriter::place))
                        .flatMap(places -> places)
                        .toList();
        double left = all.stream().mapToDouble(Rect::x).min().orElse(0);
        double top = all.stream().mapToDouble(Rect::y).min().orElse(0);
        double right = all.stream().mapToDouble(Rect::kanan).max().orElse(0);
        double bottom = all.stream().mapToDouble(Rect::bawah).max().orElse(0);
        return new Rect(left, top, right - left, bottom - top);
    }

    private static Rect place(Garis.Label label) {
        return label.tempat().grow(0.6);
    }

    private void writePosition(String element, double mm) {
        xml.open(element, "relativeFrom", "page");
        xml.open("wp:posOffset").text(String.valueOf(Measure.emu(mm))).close().close();
    }

    private void writeGroup(Bagan bagan, Rect area) {
        xml.open("wpg:wgp").empty("wpg:cNvGrpSpPr").open("wpg:grpSpPr").open("a:xfrm");
        xml.empty("a:off", "x", 0, "y", 0);
        xml.empty("a:ext", "cx", Measure.emu(area.lebar()), "cy", Measure.emu(area.tinggi()));
        xml.empty("a:chOff", "x", Measure.emu(area.x()), "y", Measure.emu(area.y()));
        xml.empty("a:chExt", "cx", Measure.emu(area.lebar()), "cy", Measure.emu(area.tinggi()));
        xml.close().close();
        bagan.garis().forEach(alir -> writeLine(alir.garis()));
        bagan.simbol().forEach(this::writeSymbol);
        bagan.garis().forEach(alir -> writeLabel(alir.garis()));
        xml.close();
    }

    private void writeLine(Garis garis) {
        var path = new LinePath(garis);
        openShape("Garis", path.bounds());
        path.write(xml);
        writeStroke();
        closeShape();
    }

    private void writeSymbol(Simbol simbol) {
        openShape(name(simbol), simbol.tempat());
        switch (simbol.jenis()) {
            case KAPSUL -> writePreset("roundRect", 50_000);
            case KOTAK -> writePreset("rect", 0);
            case BELAH_KETUPAT -> writePreset("diamond", 0);
            case SEGILIMA -> LinePath.writePentagon(xml, simbol.tempat(), SHOULDER);
        }
        writeFill("FFFFFF");
        writeStroke();
        String text = simbol.tulisan();
        if (text == null) {
            closeShape();
        } else {
            boolean letter = simbol.jenis() == Simbol.Jenis.SEGILIMA;
            xml.close();
            writeText(List.of(text), letter ? LETTER : WORD, letter);
            xml.close();
        }
    }

    private static String name(Simbol simbol) {
        return simbol.no() == 0 ? "Penghubung" : "Langkah " + simbol.no();
    }

    private void writeLabel(Garis garis) {
        Garis.Label label = garis.label();
        if (label == null) {
            return;
        }
        openShape("Kata", place(label));
        writePreset("rect", 0);
        xml.empty("a:noFill").open("a:ln").empty("a:noFill").close();
        xml.close();
        writeText(label.kata().baris(), letak.ukuranKata(), false);
        xml.close();
    }

    private void openShape(String name, Rect place) {
        xml.open("wps:wsp");
        xml.empty("wps:cNvPr", "id", 1000 + ++id, "name", name + " " + id).empty("wps:cNvSpPr");
        xml.open("wps:spPr").open("a:xfrm");
        xml.empty("a:off", "x", Measure.emu(place.x()), "y", Measure.emu(place.y()));
        xml.empty("a:ext", "cx", Measure.emu(place.lebar()), "cy", Measure.emu(place.tinggi()));
        xml.close();
    }

    private void closeShape() {
        xml.close().empty("wps:bodyPr").close();
    }

    private void writePreset(String preset, int adjust) {
        xml.open("a:prstGeom", "prst", preset).open("a:avLst");
        if (adjust > 0) {
            xml.empty("a:gd", "name", "adj", "fmla", "val " + adjust);
        }
        xml.close().close();
    }

    private void writeFill(String colour) {
        xml.open("a:solidFill").empty("a:srgbClr", "val", colour).close();
    }

    private void writeStroke() {
        xml.open("a:ln", "w", Measure.emu(STROKE));
        writeFill("000000");
        xml.empty("a:miter", "lim", 800_000).close();
    }

    private void writeText(List<String> lines, double size, boolean bold) {
        xml.open("wps:txbx").open("w:txbxContent");
        paragraphs.writeCentered(lines, size, LINE_HEIGHT, bold);
        xml.close().close();
        xml.empty(
                "wps:bodyPr",
                "wrap",
                "none",
                "lIns",
                0,
                "tIns",
                0,
                "rIns",
                0,
                "bIns",
                0,
                "anchor",
                "ctr",
                "anchorCtr",
                0);
    }
}
