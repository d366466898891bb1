package id.laksana.pelaksanaan;

import id.laksana.organisasi.LambangFixture;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Invented content of files, sound and unsound. */
public final class IsiBerkas {

    public static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    public static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    public static final String PPTX =
            "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";

    private IsiBerkas() {}

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    /** Different each time, so that it is not in the folder of tests from before. */
    public static byte[] pdf() {
        return text("%PDF-1.7\n" + UUID.randomUUID() + "\nstartxref\n0\n%%EOF\n");
    }

    public static byte[] png() {
        return LambangFixture.gambar("png", 20, 20);
    }

    public static byte[] jpeg() {
        return LambangFixture.gambar("jpeg", 20, 20);
    }

    public static byte[] office(String type, String part) {
        return zip(officeParts(type, part));
    }

    static Map<String, String> officeParts(String type, String part) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/"
                        + part
                        + "\" ContentType=\""
                        + type
                        + "\"/></Types>");
        parts.put(part, "<isi>" + UUID.randomUUID() + "</isi>");
        return parts;
    }

    /** With one part changed or added, or taken out: null. */
    static byte[] docxWith(String part, @Nullable String content) {
        var parts = officeParts(DOCX, "word/document.xml");
        if (content == null) {
            parts.remove(part);
        } else {
            parts.put(part, content);
        }
        return zip(parts);
    }

    static byte[] openDocument(String type) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("mimetype", type);
        parts.put("content.xml", "<isi/>");
        return zip(parts);
    }

    static byte[] zip(Map<String, String> parts) {
        return written(
                out -> {
                    try (var zip = new ZipOutputStream(out)) {
                        for (var part : parts.entrySet()) {
                            zip.putNextEntry(new ZipEntry(part.getKey()));
                            zip.write(text(part.getValue()));
                        }
                    }
                });
    }

    /** Half a megabyte that unpacks to more than 400. */
    static byte[] bomb() {
        return written(
                out -> {
                    try (var zip = new ZipOutputStream(out)) {
                        for (var part : officeParts(DOCX, "word/document.xml").entrySet()) {
                            zip.putNextEntry(new ZipEntry(part.getKey()));
                            zip.write(text(part.getValue()));
                        }
                        zip.putNextEntry(new ZipEntry("word/media/besar.png"));
                        var megabyte = new byte[1 << 20];
                        for (int i = 0; i < 401; i++) {
                            zip.write(megabyte);
                        }
                    }
                });
    }

    static byte[] ole2(String... parts) {
        return written(
                out -> {
                    try (var system = new POIFSFileSystem()) {
                        for (String part : parts) {
                            system.getRoot()
                                    .createDocument(part, new ByteArrayInputStream(new byte[5000]));
                        }
                        system.writeFilesystem(out);
                    }
                });
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
