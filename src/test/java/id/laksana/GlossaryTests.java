package id.laksana;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Types and constants of the domain modules are made of words of docs/glosarium.md: law in
 * Indonesian, roles in English.
 */
class GlossaryTests {

    private static final Pattern CODE_WORD = Pattern.compile("`([A-Za-z]+)`");

    @Test
    void everyNameIsMadeOfWordsOfTheGlossary() throws IOException {
        Set<String> known = words(Files.readString(Path.of("docs/glosarium.md")));
        var unknown = new TreeSet<String>();
        for (JavaClass type : domainTypes()) {
            names(type)
                    .flatMap(GlossaryTests::split)
                    .filter(word -> !known.contains(word))
                    .forEach(word -> unknown.add(word + " (" + type.getSimpleName() + ")"));
        }
        assertThat(unknown)
                .as(
                        "add the term with its source to docs/glosarium.md, or use the term that is there")
                .isEmpty();
    }

    private static Iterable<JavaClass> domainTypes() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(
                                "id.laksana.organisasi",
                                "id.laksana.keamanan",
                                "id.laksana.sop",
                                "id.laksana.kinerja",
                                "id.laksana.naskah",
                                "id.laksana.pelaksanaan",
                                "id.laksana.analitik")
                        .stream()
                        .filter(type -> !type.isAnonymousClass() && !type.getSimpleName().isEmpty())
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .toList();
    }

    private static Stream<String> names(JavaClass type) {
        Stream<String> constants =
                type.isEnum()
                        ? type.getFields().stream()
                                .filter(field -> field.getModifiers().contains(JavaModifier.ENUM))
                                .map(JavaField::getName)
                        : Stream.empty();
        return Stream.concat(Stream.of(type.getSimpleName()), constants);
    }

    private static Stream<String> split(String name) {
        return Arrays.stream(
                        name.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                                .replaceAll("([A-Z]+)([A-Z][a-z])", "$1_$2")
                                .split("[_0-9$]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT));
    }

    private static Set<String> words(String glossary) {
        return CODE_WORD
                .matcher(glossary)
                .results()
                .flatMap(match -> split(match.group(1)))
                .collect(Collectors.toSet());
    }
}
