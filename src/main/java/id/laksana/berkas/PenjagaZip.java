package id.laksana.berkas;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Looks through an archive before anything reads it. What the archive says about its own size is
 * not believed; everything is unpacked once, in pieces, and counted.
 */
public final class PenjagaZip {

    private static final long MAX_UNPACKED = 400L << 20;
    private static final int MAX_ENTRIES = 3000;

    public enum Bahaya {
        RUSAK,
        TERLALU_BESAR,
        /** Wants to read other files or to fill the memory. */
        ENTITAS
    }

    public static final class ZipDitolak extends Exception {

        private final Bahaya bahaya;

        ZipDitolak(Bahaya bahaya) {
            super(bahaya.name());
            this.bahaya = bahaya;
        }

        public Bahaya bahaya() {
            return bahaya;
        }
    }

    /** Reads along with one entry; what it does not like ends the reading. */
    @FunctionalInterface
    public interface Pengamat {

        /**
         * @param sampai how much of the entry there has been, with this piece
         */
        @Nullable Bahaya amati(byte[] potongan, int panjang, long sampai);
    }

    private long unpacked;

    private PenjagaZip() {}

    public static ZipFile buka(Path file) throws ZipDitolak, IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException | IllegalArgumentException e) {
            throw new ZipDitolak(Bahaya.RUSAK);
        }
    }

    /**
     * @param pengamat for each entry by its name
     */
    public static void periksa(ZipFile zip, Function<String, Pengamat> pengamat)
            throws ZipDitolak, IOException {
        if (zip.size() > MAX_ENTRIES) {
            throw new ZipDitolak(Bahaya.TERLALU_BESAR);
        }
        var guard = new PenjagaZip();
        try {
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                guard.unpack(zip, entry, pengamat.apply(entry.getName()));
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new ZipDitolak(Bahaya.RUSAK);
        }
    }

    private void unpack(ZipFile zip, ZipEntry entry, Pengamat pengamat)
            throws ZipDitolak, IOException {
        var buffer = new byte[1 << 16];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int n = in.readNBytes(buffer, 0, buffer.length);
                    n > 0;
                    n = in.readNBytes(buffer, 0, buffer.length)) {
                size += n;
                unpacked += n;
                Bahaya seen =
                        unpacked > MAX_UNPACKED
                                ? Bahaya.TERLALU_BESAR
                                : pengamat.amati(buffer, n, size);
                if (seen != null) {
                    throw new ZipDitolak(seen);
                }
            }
        }
    }
}
