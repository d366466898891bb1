package id.laksana.sop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The SOP files of this repository, for tests. */
public final class DaftarSop {

    private DaftarSop() {}

    /** The SOPs of the five governments. */
    public static List<Sop> semua() {
        return paths(Path.of("definisi/sop")).stream()
                .map(path -> SopFile.read(path).sop())
                .toList();
    }

    /**
     * Made-up SOPs that use what the real ones do not: joint rows, forks, three levels of heads, 40
     * rows.
     */
    public static List<Sop> uji() {
        return paths(Path.of("src/test/resources/sop-uji")).stream()
                .map(path -> SopFile.read(path).sop())
                .toList();
    }

    public static Sop sop(String kode) {
        return paths(Path.of("definisi")).stream()
                .filter(path -> path.endsWith(kode + ".yaml"))
                .findFirst()
                .map(path -> SopFile.read(path).sop())
                .orElseThrow();
    }

    public static List<Path> paths(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(path -> path.toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
