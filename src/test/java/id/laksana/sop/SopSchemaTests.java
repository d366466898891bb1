package id.laksana.sop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.laksana.berkas.DaftarTemuan;
import id.laksana.berkas.YamlFile;
import id.laksana.sop.SopFile.Result;
import id.laksana.sop.SopRusak.Kasus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema and the loader say the same about the same file. */
class SopSchemaTests {

    /**
     * What a schema cannot see: references between values, the file's name, and what YAML itself
     * drops.
     */
    private static final Set<String> BEYOND_SCHEMA =
            Set.of(
                    "isi.kode-berkas",
                    "isi.pelaksana-ganda",
                    "isi.nomor-langkah",
                    "isi.waktu-terbalik",
                    "isi.tujuan-tidak-ada",
                    "isi.pelaksana-tidak-dikenal");

    private static final Schema SCHEMA = schema();
    private static final JsonMapper JSON = JsonMapper.shared();

    static List<Kasus> readable() {
        return SopRusak.perubahan().stream()
                .filter(
                        kasus ->
                                !Set.of("kunci.ganda", "kunci.bukan-teks").contains(kasus.aturan()))
                // the same number in another spelling is the same to JSON
                .filter(kasus -> !kasus.uraian().contains("1.0") && !kasus.uraian().contains("0x4"))
                .filter(kasus -> json(kasus.isi()).isPresent())
                .toList();
    }

    static List<Path> files() {
        return Stream.of("definisi/sop", "definisi/sop-uji", "src/test/resources/sop-rusak")
                .flatMap(folder -> DaftarSop.paths(Path.of(folder)).stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("readable")
    void refuseTheSameFiles(Kasus kasus) {
        var result = SopFile.read("contoh.yaml", kasus.isi());
        var rules =
                ((Result.Refused) result).temuan().stream().map(t -> t.aturan().kode()).toList();

        assertThat(errors(json(kasus.isi()).orElseThrow()).isEmpty())
                .as("%s", rules)
                .isEqualTo(BEYOND_SCHEMA.containsAll(rules));
    }

    @ParameterizedTest
    @MethodSource("files")
    void acceptTheSameFiles(Path path) throws IOException {
        assertThat(SopFile.read(path)).isInstanceOf(Result.Content.class);
        assertThat(errors(json(Files.readAllBytes(path)).orElseThrow())).isEmpty();
    }

    private static List<Error> errors(JsonNode json) {
        return SCHEMA.validate(
                json,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    /** Empty for what YAML or the guard refuses before there are values to validate. */
    private static Optional<JsonNode> json(byte[] bytes) {
        var temuan = new DaftarTemuan("contoh.yaml");
        var top = YamlFile.open(bytes, temuan);
        if (top.isEmpty()) {
            return Optional.empty();
        }
        var settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
        Object values = new Load(settings).loadFromString(new String(bytes, UTF_8));
        return Optional.of(JSON.valueToTree(values));
    }

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(Path.of("definisi/skema/sop-1.schema.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
