package id.laksana.sop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts of SOP files that tests start from. */
public final class ContohSop {

    private ContohSop() {}

    /** A careful SOP, without any finding where its organisation is. */
    public static String cermat() {
        try {
            return Files.readString(Path.of("src/test/resources/sop-rusak/cermat.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
