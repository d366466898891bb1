package id.laksana.organisasi.impor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Sheets for tests, sound and broken, made part by part. */
final class LembarFixture {

    static final String HEAD =
            "NIP,Nama,Gelar depan,Gelar belakang,Status,Golongan,Jenis kelamin,Surel,Akun\n";
    static final String GOOD = "196608011988031001,Amir Uji,,S.E.,PNS,III/d,L,,\n";
    static final String UNIT_HEAD = "Kode,Nama,Nama pendek,Jenis,Kode induk,Berlaku sejak\n";

    private LembarFixture() {}

    static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] xlsx(String rows) {
        return zip(parts("<sheetData>" + rows + "</sheetData>"));
    }

    /** Rows of texts, from row 1. */
    static String rows(String... lines) {
        var result = new StringBuilder();
        for (int r = 0; r < lines.length; r++) {
            result.append("<row r=\"").append(r + 1).append("\">");
            String[] cells = lines[r].split(",", -1);
            for (int c = 0; c < cells.length; c++) {
                result.append(text((char) ('A' + c) + "" + (r + 1), cells[c]));
            }
            result.append("</row>");
        }
        return result.toString();
    }

    static String text(String address, String value) {
        return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(address, value);
    }

    static String head() {
        return rows(HEAD.strip());
    }

    /** A second row in which the first cell is given as XML and the others are sound. */
    static String rowWith(String firstCell) {
        return head()
                + "<row r=\"2\">"
                + firstCell
                + text("B2", "Amir Uji")
                + text("E2", "PNS")
                + "</row>";
    }

    static Map<String, String> parts(String sheetContent) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                """
                <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/xml"/>\
                <Override PartName="/xl/workbook.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>""");
        parts.put(
                "_rels/.rels",
                """
                <?xml version="1.0"?><Relationships \
                xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
                Target="xl/workbook.xml"/></Relationships>""");
        parts.put(
                "xl/workbook.xml",
                workbook("<sheet name=\"Pegawai\" sheetId=\"1\" r:id=\"rId1\"/>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                """
                <?xml version="1.0"?><Relationships \
                xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" \
                Target="worksheets/sheet1.xml"/></Relationships>""");
        parts.put("xl/worksheets/sheet1.xml", sheet(sheetContent));
        return parts;
    }

    static String workbook(String sheets) {
        return """
               <?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
               xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>%s</sheets>\
               </workbook>"""
                .formatted(sheets);
    }

    static String sheet(String content) {
        return "<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + content
                + "</worksheet>";
    }

    static byte[] zip(Map<String, String> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] with(String part, String content) {
        var parts = parts("<sheetData>" + rows(HEAD.strip(), GOOD.strip()) + "</sheetData>");
        parts.put(part, content);
        return zip(parts);
    }

    static byte[] without(String part) {
        var parts = parts("<sheetData>" + rows(HEAD.strip(), GOOD.strip()) + "</sheetData>");
        parts.remove(part);
        return zip(parts);
    }

    /** A part of many zeros: small in the archive, huge outside. */
    static byte[] bomb(String name, int megabytes) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts("<sheetData/>").entrySet()) {
                if (!part.getKey().equals(name)) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            zip.putNextEntry(new ZipEntry(name));
            var spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < megabytes; i++) {
                zip.write(spaces);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
