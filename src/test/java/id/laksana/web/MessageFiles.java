package id.laksana.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The message files as they lie in the sources. */
public final class MessageFiles {

    private static final Path ROOT = Path.of("src/main/resources/messages");

    private MessageFiles() {}

    /** The Indonesian files, which are the default. */
    static List<Path> indonesian() {
        try (Stream<Path> files = Files.list(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".properties"))
                    .filter(file -> !file.toString().endsWith("_en.properties"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that templates read; a file with a hyphen belongs to one kind of document. */
    static List<Path> ofPages() {
        return indonesian().stream()
                .filter(file -> !file.getFileName().toString().contains("-"))
                .toList();
    }

    static Path english(Path indonesian) {
        var name = indonesian.getFileName().toString();
        return indonesian.resolveSibling(name.replace(".properties", "_en.properties"));
    }

    static Properties read(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    public static Set<String> keys() {
        return ofPages().stream()
                .flatMap(file -> read(file).stringPropertyNames().stream())
                .collect(Collectors.toSet());
    }

    /** Indonesian words of the pages, each with its English ones. */
    public static Map<String, String> translations() {
        var translations = new HashMap<String, String>();
        for (Path file : ofPages()) {
            var english = read(english(file));
            read(file)
                    .forEach(
                            (key, words) ->
                                    translations.put(
                                            (String) words, english.getProperty((String) key, "")));
        }
        return translations;
    }
}
