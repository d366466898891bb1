package id.laksana.pelaksanaan;

import static id.laksana.pelaksanaan.IsiBerkas.DOCX;
import static id.laksana.pelaksanaan.IsiBerkas.docxWith;
import static id.laksana.pelaksanaan.IsiBerkas.hex;
import static id.laksana.pelaksanaan.IsiBerkas.ole2;
import static id.laksana.pelaksanaan.IsiBerkas.text;
import static id.laksana.pelaksanaan.IsiBerkas.zip;

import id.laksana.pelaksanaan.berkas.AlasanTolak;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.InputStreamSource;

/**
 * A file that must be refused.
 *
 * @param tampil the name as the message shows it
 */
record BerkasBuruk(
        String apa, String nama, String tampil, InputStreamSource isi, AlasanTolak alasan) {

    private static final String MACRO_TYPE =
            "application/vnd.ms-word.document.macroEnabled.main+xml";
    private static final String TEMPLATE_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";

    static Stream<BerkasBuruk> semua() {
        return Stream.of(sizes(), web(), programs(), archives(), office(), others())
                .flatMap(s -> s);
    }

    private static Stream<BerkasBuruk> sizes() {
        return Stream.of(
                of("no bytes", "kosong.pdf", new byte[0], AlasanTolak.KOSONG),
                of(
                        "no bytes, name of a path",
                        "../../etc/passwd",
                        "passwd",
                        new byte[0],
                        AlasanTolak.KOSONG),
                of(
                        "no bytes, NUL in the name",
                        "a\0b.pdf",
                        "ab.pdf",
                        new byte[0],
                        AlasanTolak.KOSONG),
                of("no bytes, only dots", "..", "berkas", new byte[0], AlasanTolak.KOSONG),
                new BerkasBuruk(
                        "one byte over 50 MB",
                        "besar.pdf",
                        "besar.pdf",
                        () -> zeros((50L << 20) + 1),
                        AlasanTolak.TERLALU_BESAR));
    }

    private static Stream<BerkasBuruk> web() {
        return Stream.of(
                of(
                        "SVG with a script",
                        "bagan.svg",
                        text("<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>"),
                        AlasanTolak.HALAMAN_WEB),
                of(
                        "SVG named png, after an XML declaration",
                        "bagan.png",
                        text("\uFEFF<?xml version='1.0'?><svg/>"),
                        AlasanTolak.HALAMAN_WEB),
                of(
                        "HTML named pdf",
                        "surat.pdf",
                        text("<!DOCTYPE html><script>alert(1)</script>"),
                        AlasanTolak.HALAMAN_WEB),
                of(
                        "HTML after other text, named txt",
                        "surat.txt",
                        text("Halo\n\n<SCRIPT>alert(1)</SCRIPT>"),
                        AlasanTolak.HALAMAN_WEB));
    }

    private static Stream<BerkasBuruk> programs() {
        return Stream.of(
                of(
                        "exe named docx",
                        "laporan.docx",
                        hex("4d5a90000300000004000000ffff0000"),
                        AlasanTolak.PROGRAM),
                of("ELF", "laporan", hex("7f454c4602010100"), AlasanTolak.PROGRAM),
                of(
                        "shell script named txt",
                        "x.txt",
                        text("#!/bin/sh\nrm -rf /\n"),
                        AlasanTolak.PROGRAM),
                of("class", "A.pdf", hex("cafebabe00000041"), AlasanTolak.PROGRAM),
                of(
                        "installer in the frame of old Office",
                        "a.doc",
                        ole2("!Property"),
                        AlasanTolak.JENIS_LAIN));
    }

    private static Stream<BerkasBuruk> archives() {
        return Stream.of(
                of("zip", "bukti.zip", zip(Map.of("a.txt", "a")), AlasanTolak.ARSIP),
                of("zip named pdf", "bukti.pdf", zip(Map.of("a.txt", "a")), AlasanTolak.ARSIP),
                of("empty zip", "bukti.docx", zip(Map.of()), AlasanTolak.ARSIP),
                of("rar", "bukti.rar", hex("526172211a0700"), AlasanTolak.ARSIP),
                of("7z", "bukti.7z", hex("377abcaf271c0004"), AlasanTolak.ARSIP),
                of("gzip", "bukti.csv", hex("1f8b080000000000"), AlasanTolak.ARSIP),
                of("zip bomb", "bom.docx", IsiBerkas.bomb(), AlasanTolak.MENGEMBANG));
    }

    private static Stream<BerkasBuruk> office() {
        byte[] sound = IsiBerkas.office(DOCX, "word/document.xml");
        String dtd = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Types>&x;</Types>";
        return Stream.of(
                of(
                        "without content types",
                        "a.docx",
                        docxWith("[Content_Types].xml", null),
                        AlasanTolak.RUSAK),
                of(
                        "without its main part",
                        "a.docx",
                        docxWith("word/document.xml", null),
                        AlasanTolak.RUSAK),
                of(
                        "cut in half",
                        "a.docx",
                        Arrays.copyOf(sound, sound.length / 2),
                        AlasanTolak.RUSAK),
                of(
                        "content types with an entity",
                        "a.docx",
                        docxWith("[Content_Types].xml", dtd),
                        AlasanTolak.RUSAK),
                of(
                        "content types not well-formed",
                        "a.docx",
                        docxWith("[Content_Types].xml", "<Types>"),
                        AlasanTolak.RUSAK),
                of(
                        "document with macros",
                        "a.docm",
                        IsiBerkas.office(MACRO_TYPE, "word/document.xml"),
                        AlasanTolak.MAKRO),
                of(
                        "template",
                        "a.dotx",
                        IsiBerkas.office(TEMPLATE_TYPE, "word/document.xml"),
                        AlasanTolak.JENIS_LAIN),
                of(
                        "OpenDocument drawing",
                        "a.odg",
                        IsiBerkas.openDocument("application/vnd.oasis.opendocument.graphics"),
                        AlasanTolak.JENIS_LAIN),
                of(
                        "old Word with macros",
                        "a.doc",
                        ole2("WordDocument", "Macros"),
                        AlasanTolak.MAKRO),
                of("locked", "a.xlsx", ole2("EncryptedPackage"), AlasanTolak.SANDI),
                of("old Office, cut", "a.xls", hex("d0cf11e0a1b11ae1"), AlasanTolak.RUSAK));
    }

    private static Stream<BerkasBuruk> others() {
        return Stream.of(
                of("PDF without its end", "a.pdf", text("%PDF-1.7\n1 0 obj"), AlasanTolak.RUSAK),
                of(
                        "photo of a phone",
                        "foto.jpg",
                        hex("0000002466747970686569630000"),
                        AlasanTolak.GAMBAR_LAIN),
                of("GIF", "foto.png", text("GIF89a"), AlasanTolak.GAMBAR_LAIN),
                of("CSV with NUL", "a.csv", text("NIP;Nama\n1;\0\n"), AlasanTolak.BUKAN_TEKS),
                of("CSV in Latin-1", "a.csv", hex("4e616d613be9"), AlasanTolak.BUKAN_TEKS),
                of("unknown bytes", "a.pdf", hex("80818283848586"), AlasanTolak.JENIS_LAIN),
                of("mp4", "a.mp4", hex("000000206674797069736f6d00"), AlasanTolak.JENIS_LAIN));
    }

    private static BerkasBuruk of(String what, String name, byte[] content, AlasanTolak why) {
        return of(what, name, name, content, why);
    }

    private static BerkasBuruk of(
            String what, String name, String shown, byte[] content, AlasanTolak why) {
        return new BerkasBuruk(what, name, shown, () -> new ByteArrayInputStream(content), why);
    }

    /** So much content without holding it. */
    private static InputStream zeros(long length) {
        return new InputStream() {
            private long left = length;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] buffer, int from, int most) {
                if (left <= 0) {
                    return -1;
                }
                int n = (int) Math.min(most, left);
                Arrays.fill(buffer, from, from + n, (byte) 0);
                left -= n;
                return n;
            }
        };
    }

    @Override
    public String toString() {
        return apa;
    }
}
