package id.laksana.sop.word;

import id.laksana.sop.Sop;
import id.laksana.sop.bentuk.Kertas;
import java.io.IOException;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** The small parts of the package around {@code word/document.xml}. */
final class Parts {

    static final String EMBLEM_ID = "rIdLambang";
    private static final String EMBLEM_FILE = "media/lambang.png";

    private static final String DECLARATION =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String RELATIONSHIP =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String RELATIONSHIPS =
            "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String WORD =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final double FOOT_SIZE = 2.3;

    private final Sop sop;
    private final FormWords words;
    private final byte @Nullable [] emblem;

    Parts(Sop sop, FormWords words, byte @Nullable [] emblem) {
        this.sop = sop;
        this.words = words;
        this.emblem = emblem;
    }

    static String contentTypes() {
        return DECLARATION
                + """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/xml"/>\
                <Default Extension="png" ContentType="image/png"/>\
                <Override PartName="/word/document.xml" ContentType="%1$s.document.main+xml"/>\
                <Override PartName="/word/styles.xml" ContentType="%1$s.styles+xml"/>\
                <Override PartName="/word/settings.xml" ContentType="%1$s.settings+xml"/>\
                <Override PartName="/word/footer1.xml" ContentType="%1$s.footer+xml"/>\
                <Override PartName="/docProps/core.xml" \
                ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
                </Types>"""
                        .formatted(
                                "application/vnd.openxmlformats-officedocument.wordprocessingml");
    }

    static byte[] relationships() {
        var xml = new Ooxml();
        xml.open("Relationships", "xmlns", RELATIONSHIPS);
        relate(xml, "rId1", RELATIONSHIP + "officeDocument", "word/document.xml");
        String properties =
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
        relate(xml, "rId2", properties, "docProps/core.xml");
        return xml.end();
    }

    byte[] documentRelationships() {
        var xml = new Ooxml();
        xml.open("Relationships", "xmlns", RELATIONSHIPS);
        relate(xml, "rIdStyles", RELATIONSHIP + "styles", "styles.xml");
        relate(xml, "rIdSettings", RELATIONSHIP + "settings", "settings.xml");
        relate(xml, "rIdFooter", RELATIONSHIP + "footer", "footer1.xml");
        if (emblem != null) {
            relate(xml, EMBLEM_ID, RELATIONSHIP + "image", EMBLEM_FILE);
        }
        return xml.end();
    }

    private static void relate(Ooxml xml, String id, String type, String target) {
        xml.empty("Relationship", "Id", id, "Type", type, "Target", target);
    }

    void putEmblem(ZipOutputStream zip) throws IOException {
        if (emblem != null) {
            WordExport.put(zip, "word/" + EMBLEM_FILE, emblem);
        }
    }

    /**
     * Arial, as PermenPAN-RB 35/2012 prints its examples; where it is missing, Liberation Sans runs
     * as wide.
     */
    static byte[] styles() {
        var xml = new Ooxml();
        xml.open("w:styles", "xmlns:w", WORD)
                .open("w:docDefaults")
                .open("w:rPrDefault")
                .open("w:rPr");
        xml.empty(
                "w:rFonts",
                "w:ascii",
                "Arial",
                "w:hAnsi",
                "Arial",
                "w:cs",
                "Arial",
                "w:eastAsia",
                "Arial");
        xml.empty("w:sz", "w:val", 15)
                .empty("w:szCs", "w:val", 15)
                .empty("w:lang", "w:val", "id-ID");
        xml.close().close();
        xml.open("w:pPrDefault").open("w:pPr").empty("w:spacing", "w:before", 0, "w:after", 0);
        xml.close().close().close();
        xml.open("w:style", "w:type", "paragraph", "w:default", 1, "w:styleId", "Normal");
        xml.empty("w:name", "w:val", "Normal").close();
        return xml.end();
    }

    /** Mode 15 is that of Word 2013 and later. */
    static byte[] settings() {
        var xml = new Ooxml();
        xml.open("w:settings", "xmlns:w", WORD).open("w:compat");
        xml.empty(
                "w:compatSetting",
                "w:name",
                "compatibilityMode",
                "w:uri",
                "http://schemas.microsoft.com/office/word",
                "w:val",
                15);
        return xml.end();
    }

    byte[] footer(Kertas kertas) {
        String[] around = words.nomor();
        var xml = new Ooxml();
        xml.open("w:ftr", "xmlns:w", WORD).open("w:p").open("w:pPr").open("w:tabs");
        xml.empty("w:tab", "w:val", "right", "w:pos", Measure.twips(kertas.bidang()))
                .close()
                .close();
        run(xml, words.judul(sop.judul()));
        xml.open("w:r").empty("w:tab").close();
        run(xml, around[0]);
        field(xml, "PAGE");
        run(xml, around[1]);
        field(xml, "NUMPAGES");
        run(xml, around[2]);
        return xml.end();
    }

    private static void field(Ooxml xml, String name) {
        xml.open("w:fldSimple", "w:instr", name);
        run(xml, "1");
        xml.close();
    }

    private static void run(Ooxml xml, String text) {
        xml.open("w:r").open("w:rPr");
        xml.empty("w:sz", "w:val", Measure.halfPoints(FOOT_SIZE)).close();
        xml.open("w:t", "xml:space", "preserve").text(text).close().close();
    }

    byte[] properties() {
        var xml = new Ooxml();
        xml.open(
                "cp:coreProperties",
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/");
        xml.open("dc:title").text(words.judul(sop.judul())).close();
        xml.open("dc:language").text("id-ID").close();
        return xml.end();
    }
}
