package id.laksana.organisasi.impor;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Streams a CSV file: comma, semicolon or tab; UTF-8, or UTF-16 with its mark. */
final class LembarCsv {

    private static final int LONGEST_RECORD = 1 << 20;

    private LembarCsv() {}

    static void read(Path file, PenerimaBaris penerima) throws BerkasDitolak, IOException {
        try (var in = Files.newInputStream(file);
                var reader = new BufferedReader(decoded(in, file), 1 << 16);
                var csv =
                        CsvReader.builder()
                                .fieldSeparator(separator(reader))
                                .allowExtraFields(true)
                                .allowMissingFields(true)
                                .skipEmptyLines(true)
                                .maxBufferSize(LONGEST_RECORD)
                                .ofCsvRecord(reader)) {
            var records = csv.iterator();
            for (var row = next(records); row != null; row = next(records)) {
                penerima.baris(
                        (int) row.getStartingLineNumber(),
                        row.getFields().stream().map(Sel::teks).toList());
            }
        } catch (CharacterCodingException e) {
            throw new BerkasDitolak("impor.berkas.pengodean");
        }
    }

    private static @Nullable CsvRecord next(Iterator<CsvRecord> records) throws BerkasDitolak {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (CsvParseException | UncheckedIOException e) {
            boolean coding = e.getCause() instanceof CharacterCodingException;
            throw new BerkasDitolak(coding ? "impor.berkas.pengodean" : "impor.berkas.csv");
        }
    }

    private static InputStreamReader decoded(InputStream in, Path file)
            throws IOException, BerkasDitolak {
        var start = new byte[3];
        int n;
        try (var peek = Files.newInputStream(file)) {
            n = peek.readNBytes(start, 0, 3);
        }
        Charset charset = StandardCharsets.UTF_8;
        if (n >= 2
                && (start[0] == (byte) 0xFF && start[1] == (byte) 0xFE
                        || start[0] == (byte) 0xFE && start[1] == (byte) 0xFF)) {
            charset = StandardCharsets.UTF_16;
        } else if (n == 3
                && start[0] == (byte) 0xEF
                && start[1] == (byte) 0xBB
                && start[2] == (byte) 0xBF) {
            in.skipNBytes(3);
        }
        // a wrong letter in a name must not slip in as a replacement sign
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** The sign that occurs most in the first line. */
    private static char separator(BufferedReader reader) throws IOException, BerkasDitolak {
        reader.mark(1 << 16);
        int comma = 0;
        int semicolon = 0;
        int tab = 0;
        for (int i = 0, c = reader.read();
                i < 60_000 && c >= 0 && c != '\n';
                i++, c = reader.read()) {
            comma += c == ',' ? 1 : 0;
            semicolon += c == ';' ? 1 : 0;
            tab += c == '\t' ? 1 : 0;
            if (c == 0) {
                throw new BerkasDitolak("impor.berkas.pengodean");
            }
        }
        reader.reset();
        if (tab > comma && tab > semicolon) {
            return '\t';
        }
        return semicolon > comma ? ';' : ',';
    }
}
