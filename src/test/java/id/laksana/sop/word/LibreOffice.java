package id.laksana.sop.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Turns documents into PDF with LibreOffice, without a screen and apart from the user's own
 * settings.
 */
final class LibreOffice {

    private LibreOffice() {}

    /** The program; empty where it is not installed. */
    static Optional<Path> program() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(":"))
                .flatMap(
                        folder -> Stream.of("soffice", "libreoffice").map(Path.of(folder)::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Converts all documents of a folder; the PDF files lie beside them. */
    static void convert(Path program, Path folder) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                program.toString(),
                                "-env:UserInstallation=" + folder.resolve("profil").toUri(),
                                "--headless",
                                "--convert-to",
                                "pdf",
                                "--outdir",
                                folder.toString()));
        try (var files = Files.list(folder)) {
            files.map(Path::toString)
                    .filter(name -> name.endsWith(".docx"))
                    .sorted()
                    .forEach(command::add);
        }
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("soffice.log").toFile())
                        .start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
    }
}
