package id.laksana.organisasi.impor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;

/** Opens a file by what it is, whatever its name says. */
final class Lembar {

    private Lembar() {}

    static void read(Path file, String namaLembar, PenerimaBaris penerima)
            throws BerkasDitolak, IOException {
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(512);
        }
        switch (kind(start)) {
            case "kosong" -> throw new BerkasDitolak("impor.berkas.kosong");
            case "zip" -> LembarXlsx.read(file, namaLembar, penerima);
            case "ole2" -> throw new BerkasDitolak("impor.berkas.xls");
            case "pdf" -> throw new BerkasDitolak("impor.berkas.pdf");
            case "html" -> throw new BerkasDitolak("impor.berkas.html");
            case "gambar" -> throw new BerkasDitolak("impor.berkas.bukan-lembar");
            default -> LembarCsv.read(file, penerima);
        }
    }

    private static String kind(byte[] start) {
        String hex = HexFormat.of().formatHex(start, 0, Math.min(8, start.length));
        String text =
                new String(start, StandardCharsets.ISO_8859_1)
                        .stripLeading()
                        .toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return "kosong";
        }
        if (hex.startsWith("504b")) {
            return "zip";
        }
        if (hex.startsWith("d0cf11e0")) {
            return "ole2";
        }
        if (text.startsWith("%pdf")) {
            return "pdf";
        }
        if (text.startsWith("<")) {
            return "html";
        }
        boolean image =
                hex.startsWith("89504e47") || hex.startsWith("ffd8ff") || hex.startsWith("1f8b");
        return image ? "gambar" : "csv";
    }
}
