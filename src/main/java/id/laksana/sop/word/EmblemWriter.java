package id.laksana.sop.word;

import id.laksana.sop.bentuk.Identitas;
import id.laksana.sop.bentuk.Kop;
import id.laksana.sop.bentuk.routing.Rect;

/** Writes the emblem at its place on the first identity page. */
final class EmblemWriter {

    private static final String PICTURE =
            "http://schemas.openxmlformats.org/drawingml/2006/picture";

    private final Ooxml xml;

    EmblemWriter(Ooxml xml) {
        this.xml = xml;
    }

    /** A run with the picture; nothing when the form has none here. */
    void write(Identitas identitas, Identitas.Halaman page, FormWords words) {
        byte[] picture = identitas.kop().lambang();
        if (page.lambang() == null || picture == null) {
            return;
        }
        Rect place = Kop.fit(picture, page.lambang());
        xml.open("w:r").open("w:drawing");
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
                251_657_216L,
                "behindDoc",
                0,
                "locked",
                0,
                "layoutInCell",
                1,
                "allowOverlap",
                1);
        xml.empty("wp:simplePos", "x", 0, "y", 0);
        writePosition("wp:positionH", place.x());
        writePosition("wp:positionV", place.y());
        long width = Measure.emu(place.lebar());
        long height = Measure.emu(place.tinggi());
        xml.empty("wp:extent", "cx", width, "cy", height);
        xml.empty("wp:effectExtent", "l", 0, "t", 0, "r", 0, "b", 0).empty("wp:wrapNone");
        xml.empty("wp:docPr", "id", 900, "name", words.lambang(), "descr", words.lambang());
        xml.empty("wp:cNvGraphicFramePr");
        xml.open("a:graphic").open("a:graphicData", "uri", PICTURE);
        writePicture(words.lambang(), width, height);
        xml.close().close().close().close().close();
    }

    private void writePosition(String element, double mm) {
        xml.open(element, "relativeFrom", "page");
        xml.open("wp:posOffset").text(String.valueOf(Measure.emu(mm))).close().close();
    }

    private void writePicture(String name, long width, long height) {
        xml.open("pic:pic").open("pic:nvPicPr");
        xml.empty("pic:cNvPr", "id", 901, "name", name).empty("pic:cNvPicPr").close();
        xml.open("pic:blipFill").empty("a:blip", "r:embed", Parts.EMBLEM_ID);
        xml.open("a:stretch").empty("a:fillRect").close().close();
        xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", 0, "y", 0);
        xml.empty("a:ext", "cx", width, "cy", height).close();
        xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close();
        xml.close().close();
    }
}
