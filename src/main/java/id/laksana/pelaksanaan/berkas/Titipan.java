package id.laksana.pelaksanaan.berkas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Content that has come in whole but is not kept yet. Closing it throws away what was not kept.
 *
 * @param sidik SHA-256 of the content
 */
public record Titipan(Path berkas, String sidik, long ukuran) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(berkas);
    }
}
