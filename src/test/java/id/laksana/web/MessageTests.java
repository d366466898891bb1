package id.laksana.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessageTests {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    static List<Path> files() {
        return MessageFiles.indonesian();
    }

    @ParameterizedTest
    @MethodSource("files")
    void bothLanguagesSayTheSameThings(Path file) {
        var indonesian = MessageFiles.read(file);
        var english = MessageFiles.read(MessageFiles.english(file));
        assertThat(english.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(indonesian.stringPropertyNames());
        assertThat(arguments(english)).isEqualTo(arguments(indonesian));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyMessageIsSoundAndNoKeyIsTwice(Path file) throws Exception {
        for (Path each : List.of(file, MessageFiles.english(file))) {
            MessageFiles.read(each)
                    .forEach(
                            (key, value) ->
                                    assertSound(String.valueOf(key), String.valueOf(value)));
            var keys =
                    Files.readAllLines(each).stream()
                            .filter(
                                    line ->
                                            line.contains("=")
                                                    && !line.startsWith("#")
                                                    && !line.startsWith(" "))
                            .map(line -> line.substring(0, line.indexOf('=')).strip());
            assertThat(keys).as(each.toString()).doesNotHaveDuplicates();
        }
    }

    @Test
    void noKeyOfPagesIsInTwoFiles() {
        var home = new HashMap<String, Path>();
        for (Path file : MessageFiles.ofPages()) {
            for (String key : MessageFiles.read(file).stringPropertyNames()) {
                assertThat(home.put(key, file)).as(key).isNull();
            }
        }
    }

    /** A single quote swallows the arguments after it; only messages with arguments are parsed. */
    private static void assertSound(String key, String value) {
        assertThat(value).as(key).isNotBlank();
        if (ARGUMENT.matcher(value).find()) {
            assertThat(value.replace("''", "")).as("quotes in " + key).doesNotContain("'");
            assertThat(new MessageFormat(value, Locale.ENGLISH)).as(key).isNotNull();
        }
    }

    private static Map<String, List<String>> arguments(Properties messages) {
        return messages.stringPropertyNames().stream()
                .collect(
                        Collectors.toMap(
                                key -> key,
                                key ->
                                        ARGUMENT.matcher(messages.getProperty(key))
                                                .results()
                                                .map(hit -> hit.group(1))
                                                .distinct()
                                                .sorted()
                                                .toList()));
    }
}
