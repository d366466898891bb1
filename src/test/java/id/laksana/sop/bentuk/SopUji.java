package id.laksana.sop.bentuk;

import id.laksana.sop.Sop;
import id.laksana.sop.SopFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The SOPs of the catalogue and those that have every shape of flow. */
final class SopUji {

    static final Path SHAPES = Path.of("src/test/resources/sop-uji");
    static final Path CATALOGUE = Path.of("definisi/sop");

    private SopUji() {}

    static Sop named(String kode) {
        return SopFile.read(SHAPES.resolve(kode + ".yaml")).sop();
    }

    static List<Sop> all() {
        return Stream.concat(in(SHAPES).stream(), in(CATALOGUE).stream()).toList();
    }

    private static List<Sop> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(file -> SopFile.read(file).sop())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each SOP on each paper. */
    static Stream<TataLetak> layouts() {
        return all().stream()
                .flatMap(
                        sop ->
                                Stream.of(Kertas.values())
                                        .map(
                                                kertas ->
                                                        BentukSop.tataLetak(
                                                                sop, Kop.of(sop), kertas)));
    }
}
