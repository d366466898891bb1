package id.laksana.pelaksanaan.berkas;

import id.laksana.berkas.GambarPng;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Draws a picture, or the first page of a PDF, anew as a small PNG: nothing else of the file
 * reaches the browser.
 */
@Component
public class Pratinjau {

    private static final Logger LOG = LoggerFactory.getLogger(Pratinjau.class);

    private static final int WIDEST = 900;
    private static final int TALLEST = 1400;

    /** A small file can unfold to an enormous picture. */
    private static final long MOST_PIXELS = 120_000_000;

    private static final long MOST_BYTES_OF_PDF = 30L * 1024 * 1024;

    /** Each drawing takes much memory; the next one waits. */
    private final Semaphore turn = new Semaphore(1, true);

    private final GudangBerkas gudang;

    Pratinjau(GudangBerkas gudang) {
        this.gudang = gudang;
    }

    /** Empty when it cannot be drawn: another kind of file, one with a password, a broken one. */
    public Optional<byte[]> png(String sidik, JenisBerkas jenis) {
        if (!jenis.terlihat()) {
            return Optional.empty();
        }
        turn.acquireUninterruptibly();
        try {
            Path file = gudang.letak(sidik);
            var picture = jenis == JenisBerkas.PDF ? page(file) : picture(file);
            return picture == null
                    ? Optional.empty()
                    : Optional.of(GambarPng.dari(picture, WIDEST, TALLEST));
        } catch (IOException | RuntimeException e) {
            // the readers answer a broken file with either
            LOG.debug("No preview of {}", sidik, e);
            return Optional.empty();
        } finally {
            turn.release();
        }
    }

    private static @Nullable BufferedImage page(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES_OF_PDF) {
            return null;
        }
        try (var document =
                Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            var box = document.getPage(0).getCropBox();
            float scale = Math.min(WIDEST / box.getWidth(), TALLEST / box.getHeight());
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImage(0, Math.min(scale, 4), ImageType.RGB);
        }
    }

    private static @Nullable BufferedImage picture(Path file) throws IOException {
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return null;
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return read(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    private static @Nullable BufferedImage read(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_PIXELS) {
            return null;
        }
        var param = reader.getDefaultReadParam();
        int step = (int) Math.max(1, Math.max(width / (2 * WIDEST), height / (2 * TALLEST)));
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }
}
