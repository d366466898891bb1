package id.laksana.organisasi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a file of {@code definisi/} into a record; an unknown key or a wrong type is refused with
 * the file's name.
 */
public final class DefinisiYaml {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private DefinisiYaml() {}

    public static <T> T read(String path, Class<T> type) {
        try (var in = new ClassPathResource(path).getInputStream()) {
            return read(path, in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    public static <T> T read(String name, InputStream in, Class<T> type) {
        try {
            var settings =
                    LoadSettings.builder().setLabel(name).setMaxAliasesForCollections(20).build();
            return MAPPER.convertValue(new Load(settings).loadFromInputStream(in), type);
        } catch (YamlEngineException | JacksonException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }
}
