package id.laksana.organisasi;

import id.laksana.berkas.GambarPng;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a picture that somebody sent and draws it anew as a PNG in sRGB of a modest size: what else
 * the file held (metadata, colour profiles that PDF/A refuses, other formats behind it) is gone.
 */
final class GambarLambang {

    static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final Set<String> KINDS = Set.of("png", "jpeg");

    /** A small file can unfold to an enormous picture. */
    private static final long MOST_PIXELS = 25_000_000;

    /** 22 mm on paper at 800 dots an inch. */
    private static final int LONGEST_SIDE = 700;

    sealed interface Hasil {}

    record Diterima(byte[] png) implements Hasil {}

    /**
     * @param kunci of the message, {@code batas} its argument
     */
    record Ditolak(String kunci, int batas) implements Hasil {}

    private GambarLambang() {}

    static Hasil baca(byte[] berkas) {
        if (berkas.length == 0) {
            return new Ditolak("lambang.kosong", 0);
        }
        if (berkas.length > MOST_BYTES) {
            return new Ditolak("lambang.besar", MOST_BYTES / 1024 / 1024);
        }
        var picture = picture(berkas);
        return picture == null
                ? new Ditolak("lambang.bukan-gambar", (int) (MOST_PIXELS / 1_000_000))
                : new Diterima(GambarPng.dari(picture, LONGEST_SIDE, LONGEST_SIDE));
    }

    private static @Nullable BufferedImage picture(byte[] berkas) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(berkas))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return null;
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return fits(reader) ? reader.read(0) : null;
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return null; // the readers of the JDK answer a broken file with either
        }
    }

    private static boolean fits(ImageReader reader) throws IOException {
        return KINDS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))
                && (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS;
    }
}
