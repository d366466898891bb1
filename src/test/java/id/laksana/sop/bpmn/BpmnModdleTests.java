package id.laksana.sop.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.impl.driver.Driver;
import id.laksana.sop.Sop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every exported file opens in bpmn-moddle, the reader of bpmn-js and of most web tools, without a
 * warning. Node comes with Playwright, so that nothing has to be installed for it.
 */
class BpmnModdleTests {

    private static final Path SCRIPT = Path.of("src/test/resources/bpmn-moddle/baca.cjs");

    @TempDir Path folder;

    @Test
    void opensEveryFileWithoutWarning() throws Exception {
        for (Sop sop : ContohSop.semua().toList()) {
            Files.writeString(folder.resolve(sop.kode() + ".bpmn"), ContohSop.xml(sop));
        }

        assertThat(read(folder))
                .isNotEmpty()
                .allMatch(line -> line.endsWith(".bpmn\tbpmn:Definitions"));
    }

    @Test
    void warnsOfABrokenFile() throws Exception {
        String broken =
                ContohSop.xml(ContohSop.lurus())
                        .replace("targetRef=\"langkah_2\"", "targetRef=\"tiada\"");
        Files.writeString(folder.resolve("rusak.bpmn"), broken);

        assertThat(read(folder))
                .singleElement()
                .asString()
                .contains("unresolved reference <tiada>");
    }

    private static List<String> read(Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(node().toString(), SCRIPT.toString()));
        try (var files = Files.list(folder)) {
            files.sorted().map(Path::toString).forEach(command::add);
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines = process.inputReader().lines().toList();
        assertThat(process.waitFor()).as(String.join("\n", lines)).isZero();
        return lines;
    }

    private static Path node() {
        return Driver.ensureDriverInstalled(Map.of(), false).driverDir().resolve("node");
    }
}
