package id.laksana.naskah.arsip;

import id.laksana.naskah.arsip.IsiArsip.Baca;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/**
 * Takes the words out of a PDF, page by page, until pages, words or time are more than one file may
 * cost.
 */
final class PembacaTeks {

    private static final int MOST_PAGES = 500;
    private static final int MOST_CHARACTERS = 300_000;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private PembacaTeks() {}

    record Hasil(Baca baca, @Nullable Integer halaman, @Nullable String teks) {}

    static Hasil baca(Path file, Clock clock) {
        try (var document =
                Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            return baca(document, clock);
        } catch (InvalidPasswordException _) {
            return new Hasil(Baca.TERKUNCI, null, null);
        } catch (IOException | RuntimeException _) {
            // the library answers broken content with either
            return new Hasil(Baca.RUSAK, null, null);
        }
    }

    private static Hasil baca(PDDocument document, Clock clock) throws IOException {
        int pages = document.getNumberOfPages();
        var end = clock.instant().plus(LONGEST);
        var text = new StringBuilder();
        var stripper = new PDFTextStripper();
        int page = 0;
        while (page < Math.min(pages, MOST_PAGES)
                && text.length() < MOST_CHARACTERS
                && clock.instant().isBefore(end)) {
            page++;
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            text.append(stripper.getText(document)).append(' ');
        }
        String words =
                text.substring(0, Math.min(text.length(), MOST_CHARACTERS))
                        .replace('\0', ' ')
                        .replaceAll("\\s+", " ")
                        .strip();
        if (words.isEmpty()) {
            return new Hasil(Baca.TANPA_TEKS, pages, null);
        }
        boolean whole = page == pages && text.length() <= MOST_CHARACTERS;
        return new Hasil(whole ? Baca.TERBACA : Baca.SEBAGIAN, pages, words);
    }
}
