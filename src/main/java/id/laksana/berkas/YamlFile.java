package id.laksana.berkas;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Opens one file down to its top mapping, or says why it cannot. */
public final class YamlFile {

    public static final int MOST_BYTES = 512 * 1024;

    private YamlFile() {}

    /** Bytes of a file; empty after noting a finding. */
    public static Optional<byte[]> bytes(Path path, DaftarTemuan temuan) {
        try {
            if (Files.size(path) > MOST_BYTES) {
                temuan.add(1, "", AturanBerkas.BERKAS_TERLALU_BESAR, MOST_BYTES / 1024);
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(path));
        } catch (IOException e) {
            temuan.add(1, "", AturanBerkas.BERKAS_TIDAK_DAPAT_DIBUKA);
            return Optional.empty();
        }
    }

    public static Optional<YamlMap> open(byte[] bytes, DaftarTemuan temuan) {
        if (bytes.length > MOST_BYTES) {
            temuan.add(1, "", AturanBerkas.BERKAS_TERLALU_BESAR, MOST_BYTES / 1024);
            return Optional.empty();
        }
        return decode(bytes, temuan)
                .flatMap(text -> compose(text, temuan))
                .flatMap(node -> top(node, temuan));
    }

    private static Optional<String> decode(byte[] bytes, DaftarTemuan temuan) {
        var buffer = ByteBuffer.wrap(bytes);
        try {
            String text = UTF_8.newDecoder().decode(buffer).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            temuan.add(line(bytes, buffer.position()), "", AturanBerkas.BUKAN_UTF8);
            return Optional.empty();
        }
    }

    private static int line(byte[] bytes, int end) {
        int line = 1;
        for (int i = 0; i < end; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    private static Optional<Node> compose(String text, DaftarTemuan temuan) {
        var settings =
                LoadSettings.builder()
                        .setLabel(temuan.berkas())
                        .setSchema(new CoreSchema())
                        .setCodePointLimit(MOST_BYTES)
                        .setAllowNonScalarKeys(true)
                        .build();
        try {
            if (!YamlGuard.safe(settings, text, temuan)) {
                return Optional.empty();
            }
            var node = new Compose(settings).composeString(text);
            if (node.isEmpty()) {
                temuan.add(1, "", AturanBerkas.BERKAS_KOSONG);
            }
            return node;
        } catch (ReaderException e) {
            int baris =
                    (int) text.codePoints().limit(e.getPosition()).filter(c -> c == '\n').count()
                            + 1;
            temuan.add(
                    baris,
                    "",
                    AturanBerkas.KARAKTER_TERLARANG,
                    "U+%04X".formatted(e.getCodePoint()));
        } catch (MarkedYamlEngineException e) {
            int baris = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            temuan.add(baris, "", AturanBerkas.YAML_RUSAK, e.getProblem());
        } catch (YamlEngineException e) {
            temuan.add(1, "", AturanBerkas.YAML_VERSI);
        }
        return Optional.empty();
    }

    private static Optional<YamlMap> top(Node node, DaftarTemuan temuan) {
        return YamlMap.of(node, "", temuan);
    }
}
