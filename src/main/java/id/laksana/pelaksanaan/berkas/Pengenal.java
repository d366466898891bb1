package id.laksana.pelaksanaan.berkas;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * Says what a file is by what is in it, whatever its name says. The list of what is accepted is
 * short and closed, so the marks are looked for here and not by a library that knows a thousand
 * kinds.
 */
public final class Pengenal {

    private static final int HEAD = 1024;
    private static final int TAIL = 2048;

    private static final List<String> PROGRAMS =
            List.of("7f454c46", "cafebabe", "feedface", "feedfacf", "cefaedfe", "cffaedfe", "2321");
    private static final List<String> ARCHIVES =
            List.of("526172211a", "377abcaf", "1f8b", "fd377a58", "425a68", "4d534346", "28b52ffd");
    private static final List<String> PICTURES =
            List.of("47494638", "49492a00", "4d4d002a", "38425053");

    public sealed interface Hasil {}

    public record Dikenal(JenisBerkas jenis) implements Hasil {}

    public record Ditolak(AlasanTolak alasan) implements Hasil {}

    private Pengenal() {}

    /**
     * @param nama tells a CSV from other text, and what its sender takes it for
     */
    public static Hasil kenali(Path file, String nama) throws IOException {
        byte[] head;
        String tail;
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            head = read(in, 0, HEAD);
            tail = latin(read(in, Math.max(0, in.length() - TAIL), TAIL));
        }
        String hex = HexFormat.of().formatHex(head);
        if (hex.startsWith("504b0304")) {
            return IsiZip.kenali(file);
        }
        if (hex.startsWith("d0cf11e0a1b11ae1")) {
            return IsiOle2.kenali(file);
        }
        if (latin(head).startsWith("%PDF-")) {
            // ISO 32000-2, 7.5.5: it ends with this mark; without it the rest is missing
            return tail.contains("%%EOF")
                    ? new Dikenal(JenisBerkas.PDF)
                    : new Ditolak(AlasanTolak.RUSAK);
        }
        if (hex.startsWith("89504e470d0a1a0a0000000d49484452")) {
            return new Dikenal(JenisBerkas.PNG);
        }
        if (hex.startsWith("ffd8ff")) {
            return new Dikenal(JenisBerkas.JPEG);
        }
        return lain(file, nama, head, hex);
    }

    private static Hasil lain(Path file, String nama, byte[] head, String hex) throws IOException {
        String start = latin(head);
        if (starts(hex, PROGRAMS) || start.startsWith("MZ") && start.indexOf('\0') >= 0) {
            return new Ditolak(AlasanTolak.PROGRAM);
        }
        if (starts(hex, ARCHIVES) || hex.startsWith("504b") || start.startsWith("ustar", 257)) {
            return new Ditolak(AlasanTolak.ARSIP);
        }
        if (starts(hex, PICTURES) || webp(start) || heif(start)) {
            return new Ditolak(AlasanTolak.GAMBAR_LAIN);
        }
        if (web(start.toLowerCase(Locale.ROOT))) {
            return new Ditolak(AlasanTolak.HALAMAN_WEB);
        }
        boolean csv = JenisBerkas.CSV.cocok(nama);
        if (IsiTeks.utf8(file)) {
            return new Dikenal(csv ? JenisBerkas.CSV : JenisBerkas.TXT);
        }
        return new Ditolak(
                csv || JenisBerkas.TXT.cocok(nama)
                        ? AlasanTolak.BUKAN_TEKS
                        : AlasanTolak.JENIS_LAIN);
    }

    /** Pages, drawings and other markup, whose scripts a browser would run. */
    private static boolean web(String start) {
        String text = start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start;
        return text.stripLeading().startsWith("<")
                || text.contains("<!doctype")
                || text.contains("<html")
                || text.contains("<svg")
                || text.contains("<script");
    }

    private static boolean webp(String start) {
        return start.startsWith("RIFF") && start.startsWith("WEBP", 8);
    }

    /** The photos of some phones. */
    private static boolean heif(String start) {
        return start.startsWith("ftyp", 4)
                && List.of("heic", "heix", "mif1", "avif").stream()
                        .anyMatch(brand -> start.startsWith(brand, 8));
    }

    private static boolean starts(String hex, List<String> marks) {
        return marks.stream().anyMatch(hex::startsWith);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] read(RandomAccessFile in, long from, int most) throws IOException {
        var bytes = new byte[(int) Math.min(most, in.length() - from)];
        in.seek(from);
        in.readFully(bytes);
        return bytes;
    }
}
