package id.laksana.sop;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Broken SOP files: one good file broken once a line, and what no text editor would make. */
final class SopRusak {

    private static final Path FOLDER = Path.of("src/test/resources/sop-rusak");

    private SopRusak() {}

    /**
     * @param aturan the rule that must be among the findings
     */
    record Kasus(String aturan, byte[] isi, String uraian) {
        @Override
        public String toString() {
            return aturan + ": " + uraian;
        }
    }

    static String contoh() {
        return text("contoh.yaml");
    }

    static List<Kasus> semua() {
        var result = new ArrayList<>(perubahan());
        result.addAll(khusus());
        return result;
    }

    static List<Kasus> perubahan() {
        String contoh = contoh();
        return text("perubahan.tsv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(
                        part ->
                                kasus(
                                        part[0],
                                        contoh.replace(plain(part[1]), plain(part[2])),
                                        part[2]))
                .toList();
    }

    private static List<Kasus> khusus() {
        String contoh = contoh();
        return List.of(
                kasus("berkas.kosong", "", "berkas kosong"),
                kasus("berkas.kosong", "# hanya catatan\n", "hanya catatan"),
                kasus("jenis.peta", "- a\n- b\n", "daftar di puncak"),
                kasus("jenis.peta", "SOP\n", "teks di puncak"),
                kasus("jenis.peta", "null\n", "null di puncak"),
                kasus("kunci.wajib", "{}", "peta kosong"),
                new Kasus("berkas.bukan-utf8", contoh.getBytes(UTF_16), "UTF-16"),
                new Kasus(
                        "berkas.bukan-utf8",
                        (contoh + "# caf\u00e9").getBytes(ISO_8859_1),
                        "Latin-1"),
                new Kasus(
                        "berkas.bukan-utf8",
                        new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
                        "separuh"),
                new Kasus(
                        "berkas.bukan-utf8",
                        new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n'},
                        "gambar"),
                new Kasus(
                        "berkas.bukan-utf8",
                        new byte[] {'P', 'K', 3, 4, (byte) 0xE2, (byte) 0x28},
                        "zip"),
                kasus("berkas.karakter-terlarang", contoh + "# \u0000", "NUL"),
                kasus("berkas.karakter-terlarang", contoh + "# \u0007", "bel"),
                kasus("berkas.karakter-terlarang", "%PDF-1.7\n\u0001\u0002", "awal PDF"),
                kasus("yaml.terlalu-dalam", "a: " + "[".repeat(100_000), "seratus ribu kurung"),
                kasus(
                        "yaml.terlalu-dalam",
                        "a: " + "{a: ".repeat(13) + "b" + "}".repeat(13),
                        "peta dalam"),
                kasus("yaml.terlalu-dalam", "? ".repeat(5_000) + "a", "kunci dalam"),
                kasus("yaml.terlalu-dalam", "- ".repeat(5_000) + "a", "daftar dalam"),
                kasus("yaml.terlalu-banyak", "a: [" + "x,".repeat(30_000) + "x]", "daftar besar"),
                kasus(
                        "daftar.panjang",
                        contoh.replace("[Komputer]", "[" + "x,".repeat(300) + "x]"),
                        "301 butir"),
                kasus(
                        "teks.panjang",
                        contoh.replace("[Komputer]", "[" + "x".repeat(4_001) + "]"),
                        "teks panjang"),
                kasus("berkas.terlalu-besar", contoh + "#" + "x".repeat(600_000), "600 kB"),
                kasus("yaml.alias", bomb(), "bom alias"),
                kasus("yaml.alias", "a: &a {b: *a}\n", "alias melingkar"),
                kasus(
                        "jenis.peta",
                        "<!DOCTYPE sop [<!ENTITY a \"aa\">]>\n<sop>&a;</sop>",
                        "bom entitas XML"),
                kasus("jenis.peta", "\"{\\\"format\\\": 1}\"", "JSON dalam teks"),
                kasus("kunci.wajib", "format,kode,judul: 1\n", "baris CSV"));
    }

    private static String bomb() {
        var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            String before = "*a" + (i - 1);
            text.append(
                    "a%d: &a%d [%s, %s, %s, %s]\n".formatted(i, i, before, before, before, before));
        }
        return text.toString();
    }

    private static Kasus kasus(String aturan, String isi, String uraian) {
        return new Kasus(aturan, isi.getBytes(UTF_8), uraian);
    }

    private static String plain(String escaped) {
        return escaped.replace("\\n", "\n").replace("\\t", "\t");
    }

    private static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
