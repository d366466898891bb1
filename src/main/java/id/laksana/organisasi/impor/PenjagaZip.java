package id.laksana.organisasi.impor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks through an XLSX before it is read: size after unpacking, entities, addresses of cells that
 * no sheet has. What the archive says about itself is not believed; everything is unpacked once and
 * counted.
 */
final class PenjagaZip {

    private static final long MAX_UNPACKED = 400L << 20;

    /** Shared texts are the only part that stays in memory. */
    private static final long MAX_SHARED = 64L << 20;

    private static final int MAX_ENTRIES = 3000;
    private static final int PROLOG = 4096;

    private long unpacked;

    void check(Path file) throws BerkasDitolak, IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MAX_ENTRIES) {
                throw new BerkasDitolak("impor.berkas.terlalu-besar");
            }
            requireWorkbook(zip);
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                check(zip, entries.nextElement());
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new BerkasDitolak("impor.berkas.rusak");
        }
    }

    private static void requireWorkbook(ZipFile zip) throws BerkasDitolak {
        if (zip.getEntry("content.xml") != null) {
            throw new BerkasDitolak("impor.berkas.ods");
        }
        if (zip.getEntry("word/document.xml") != null) {
            throw new BerkasDitolak("impor.berkas.bukan-lembar");
        }
        if (zip.getEntry("xl/workbook.bin") != null) {
            throw new BerkasDitolak("impor.berkas.xlsb");
        }
        if (zip.getEntry("[Content_Types].xml") == null
                || zip.getEntry("xl/workbook.xml") == null) {
            throw new BerkasDitolak("impor.berkas.bukan-lembar");
        }
    }

    private void check(ZipFile zip, ZipEntry entry) throws BerkasDitolak, IOException {
        boolean xml = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
        boolean sheet = entry.getName().startsWith("xl/worksheets/");
        boolean shared = entry.getName().equals("xl/sharedStrings.xml");
        var buffer = new byte[1 << 16];
        var addresses = new AlamatSel();
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int n = in.readNBytes(buffer, 0, buffer.length);
                    n > 0;
                    n = in.readNBytes(buffer, 0, buffer.length)) {
                if (xml && size == 0) {
                    checkProlog(buffer, n);
                }
                size += n;
                unpacked += n;
                if (unpacked > MAX_UNPACKED || shared && size > MAX_SHARED) {
                    throw new BerkasDitolak("impor.berkas.terlalu-besar");
                }
                if (sheet && addresses.outside(buffer, n)) {
                    throw new BerkasDitolak("impor.berkas.rusak");
                }
            }
        }
    }

    /**
     * No spreadsheet program writes a DTD; one that is there wants to read files or to fill the
     * memory.
     */
    private static void checkProlog(byte[] buffer, int length) throws BerkasDitolak {
        String prolog =
                new String(buffer, 0, Math.min(length, PROLOG), StandardCharsets.ISO_8859_1);
        boolean wide =
                prolog.startsWith("\u00FE\u00FF")
                        || prolog.startsWith("\u00FF\u00FE")
                        || prolog.indexOf('\0') >= 0;
        if (wide || prolog.contains("<!DOCTYPE") || prolog.contains("<!ENTITY")) {
            throw new BerkasDitolak("impor.berkas.entitas");
        }
    }

    /**
     * Finds {@code r="AAAA1"}: a column behind XFD makes a reader fill the memory with empty cells.
     */
    private static final class AlamatSel {

        private int matched;
        private int letters;

        boolean outside(byte[] buffer, int length) {
            for (int i = 0; i < length; i++) {
                byte b = buffer[i];
                if (matched == 3 && b >= 'A' && b <= 'Z') {
                    if (++letters > 3) {
                        return true;
                    }
                } else {
                    letters = 0;
                    matched = next(b);
                }
            }
            return false;
        }

        private int next(byte b) {
            if (b == 'r') {
                return 1;
            }
            if (matched == 1 && b == '=') {
                return 2;
            }
            return matched == 2 && (b == '"' || b == '\'') ? 3 : 0;
        }
    }
}
