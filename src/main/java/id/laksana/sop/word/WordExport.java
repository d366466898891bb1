package id.laksana.sop.word;

import id.laksana.sop.Sop;
import id.laksana.sop.bentuk.BentukSop;
import id.laksana.sop.bentuk.Identitas;
import id.laksana.sop.bentuk.Kertas;
import id.laksana.sop.bentuk.Kop;
import id.laksana.sop.bentuk.TataLetak;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the official form as a DOCX file. */
public final class WordExport {

    /** Files of the same form are equal byte by byte; the format knows no earlier date. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private WordExport() {}

    /**
     * Identity pages, then the sheets of the chart, broken as {@link BentukSop#pdf} breaks them.
     */
    public static byte[] docx(Sop sop, Kop kop, Kertas kertas) {
        return docx(BentukSop.identitas(sop, kop, kertas), BentukSop.tataLetak(sop, kop, kertas));
    }

    private static byte[] docx(Identitas identitas, TataLetak letak) {
        var words = new FormWords();
        var parts = new Parts(letak.sop(), words, identitas.kop().lambang());
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", Parts.contentTypes());
            put(zip, "_rels/.rels", Parts.relationships());
            put(zip, "word/document.xml", new DocumentWriter(identitas, letak, words).write());
            put(zip, "word/_rels/document.xml.rels", parts.documentRelationships());
            put(zip, "word/styles.xml", Parts.styles());
            put(zip, "word/settings.xml", Parts.settings());
            put(zip, "word/footer1.xml", parts.footer(letak.kertas()));
            put(zip, "docProps/core.xml", parts.properties());
            parts.putEmblem(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    static void put(ZipOutputStream zip, String name, String content) throws IOException {
        put(zip, name, content.getBytes(StandardCharsets.UTF_8));
    }
}
