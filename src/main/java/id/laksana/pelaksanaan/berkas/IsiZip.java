package id.laksana.pelaksanaan.berkas;

import id.laksana.berkas.PenjagaZip;
import id.laksana.berkas.PenjagaZip.Bahaya;
import id.laksana.berkas.PenjagaZip.ZipDitolak;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * Office documents that are archives: ECMA-376 says in {@code [Content_Types].xml} what they are,
 * OpenDocument in {@code mimetype}. Every other archive is refused.
 */
final class IsiZip {

    private static final int MOST_OF_A_LIST = 1 << 20;
    private static final String TYPES = "[Content_Types].xml";

    private static final Map<String, JenisBerkas> MAIN_PARTS =
            Map.of(
                    JenisBerkas.DOCX.media() + ".main+xml", JenisBerkas.DOCX,
                    JenisBerkas.XLSX.media() + ".main+xml", JenisBerkas.XLSX,
                    JenisBerkas.PPTX.media() + ".main+xml", JenisBerkas.PPTX);

    private static final List<String> PARTS = List.of("word/", "xl/", "ppt/", "content.xml");

    private IsiZip() {}

    static Pengenal.Hasil kenali(Path file) throws IOException {
        try (var zip = PenjagaZip.buka(file)) {
            var found = kind(zip);
            if (found instanceof Pengenal.Dikenal) {
                PenjagaZip.periksa(zip, _ -> (_, _, _) -> null);
            }
            return found;
        } catch (ZipDitolak e) {
            return new Pengenal.Ditolak(
                    e.bahaya() == Bahaya.TERLALU_BESAR
                            ? AlasanTolak.MENGEMBANG
                            : AlasanTolak.RUSAK);
        } catch (XMLStreamException | ZipException | EOFException | IllegalArgumentException e) {
            return new Pengenal.Ditolak(AlasanTolak.RUSAK);
        }
    }

    private static Pengenal.Hasil kind(ZipFile zip) throws IOException, XMLStreamException {
        ZipEntry types = zip.getEntry(TYPES);
        if (types != null) {
            return ooxml(zip, contentTypes(read(zip, types)));
        }
        ZipEntry mimetype = zip.getEntry("mimetype");
        if (mimetype != null) {
            return openDocument(zip, new String(read(zip, mimetype), StandardCharsets.US_ASCII));
        }
        boolean office =
                zip.stream()
                        .anyMatch(
                                e -> PARTS.stream().anyMatch(part -> e.getName().startsWith(part)));
        return new Pengenal.Ditolak(office ? AlasanTolak.RUSAK : AlasanTolak.ARSIP);
    }

    private static Pengenal.Hasil ooxml(ZipFile zip, Map<String, String> types) {
        boolean macros =
                types.keySet().stream()
                        .anyMatch(t -> t.contains("macroEnabled") || t.contains("vbaProject"));
        if (macros) {
            return new Pengenal.Ditolak(AlasanTolak.MAKRO);
        }
        for (var main : MAIN_PARTS.entrySet()) {
            String part = types.get(main.getKey());
            if (part != null) {
                return zip.getEntry(part.replaceFirst("^/", "")) == null
                        ? new Pengenal.Ditolak(AlasanTolak.RUSAK)
                        : new Pengenal.Dikenal(main.getValue());
            }
        }
        return new Pengenal.Ditolak(AlasanTolak.JENIS_LAIN);
    }

    private static Pengenal.Hasil openDocument(ZipFile zip, String mimetype) {
        return Stream.of(JenisBerkas.ODT, JenisBerkas.ODS)
                .filter(jenis -> jenis.media().equals(mimetype.strip()))
                .<Pengenal.Hasil>map(
                        jenis ->
                                zip.getEntry("content.xml") == null
                                        ? new Pengenal.Ditolak(AlasanTolak.RUSAK)
                                        : new Pengenal.Dikenal(jenis))
                .findFirst()
                .orElseGet(() -> new Pengenal.Ditolak(AlasanTolak.JENIS_LAIN));
    }

    /** Content types with the part that has it; the part is empty where the type is of many. */
    private static Map<String, String> contentTypes(byte[] xml) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var result = new HashMap<String, String>();
        var reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
        while (reader.hasNext()) {
            reader.next();
            String type =
                    reader.isStartElement() ? reader.getAttributeValue(null, "ContentType") : null;
            if (type != null) {
                String part = reader.getAttributeValue(null, "PartName");
                result.put(type, part == null ? "" : part);
            }
        }
        return result;
    }

    private static byte[] read(ZipFile zip, ZipEntry entry) throws IOException {
        try (var in = zip.getInputStream(entry)) {
            return in.readNBytes(MOST_OF_A_LIST);
        }
    }
}
