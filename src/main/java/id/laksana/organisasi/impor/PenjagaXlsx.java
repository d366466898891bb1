package id.laksana.organisasi.impor;

import id.laksana.berkas.PenjagaZip;
import id.laksana.berkas.PenjagaZip.Bahaya;
import id.laksana.berkas.PenjagaZip.ZipDitolak;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/**
 * Looks through an XLSX before it is read: size after unpacking, entities, addresses of cells that
 * no sheet has.
 */
final class PenjagaXlsx {

    /** Shared texts are the only part that stays in memory. */
    private static final long MAX_SHARED = 64L << 20;

    private static final int PROLOG = 4096;

    private PenjagaXlsx() {}

    static void check(Path file) throws BerkasDitolak, IOException {
        try (var zip = PenjagaZip.buka(file)) {
            requireWorkbook(zip);
            PenjagaZip.periksa(zip, PenjagaXlsx::watch);
        } catch (ZipDitolak e) {
            throw new BerkasDitolak(
                    switch (e.bahaya()) {
                        case RUSAK -> "impor.berkas.rusak";
                        case TERLALU_BESAR -> "impor.berkas.terlalu-besar";
                        case ENTITAS -> "impor.berkas.entitas";
                    });
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

    private static PenjagaZip.Pengamat watch(String name) {
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
        boolean sheet = name.startsWith("xl/worksheets/");
        boolean shared = name.equals("xl/sharedStrings.xml");
        var addresses = new AlamatSel();
        return (piece, length, size) -> {
            if (xml && size == length && entities(piece, length)) {
                return Bahaya.ENTITAS;
            }
            if (shared && size > MAX_SHARED) {
                return Bahaya.TERLALU_BESAR;
            }
            return sheet && addresses.outside(piece, length) ? Bahaya.RUSAK : null;
        };
    }

    /**
     * No spreadsheet program writes a DTD; one that is there wants to read files or to fill the
     * memory.
     */
    private static boolean entities(byte[] piece, int length) {
        String prolog = new String(piece, 0, Math.min(length, PROLOG), StandardCharsets.ISO_8859_1);
        boolean wide =
                prolog.startsWith("\u00FE\u00FF")
                        || prolog.startsWith("\u00FF\u00FE")
                        || prolog.indexOf('\0') >= 0;
        return wide || prolog.contains("<!DOCTYPE") || prolog.contains("<!ENTITY");
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
