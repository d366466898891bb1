package id.laksana;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.laksana.sop.Alur;
import id.laksana.sop.Langkah;
import id.laksana.sop.Pelaksana;
import id.laksana.sop.Sop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;

/** The rules of CONTRIBUTING.md that a machine can hold us to. */
class ArchitectureTests {

    private static final int MOST_LINES_OF_A_CLASS = 300;
    private static final Path SOURCES = Path.of("src/main/java");

    private final JavaClasses program =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .withImportOption(location -> !location.contains("/jte/"))
                    .importPackages("id.laksana");

    @Test
    void modulesUseOnlyWhatTheirPackageInfoAllows() {
        ApplicationModules.of(Laksana.class).verify();
    }

    @Test
    void controllersAndRepositoriesAreNotPublic() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Repository")
                .or()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .notBePublic()
                .check(program);
    }

    @Test
    void onlyRepositoriesAndTheDatabaseModuleSpeakSql() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Repository")
                .and()
                .resideOutsideOfPackage("id.laksana.database..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(JdbcClient.class)
                .check(program);
    }

    @Test
    void timeIsInjected() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .check(program);
    }

    @Test
    void theModelAndItsDrawingKnowNoSpringAndNoSql() {
        noClasses()
                .that()
                .haveFullyQualifiedName("id.laksana.sop.Sop")
                .or()
                .haveFullyQualifiedName("id.laksana.sop.Alur")
                .or()
                .haveFullyQualifiedName("id.laksana.sop.Langkah")
                .or()
                .resideInAnyPackage(
                        "id.laksana.sop.bentuk..", "id.laksana.sop.bpmn..", "id.laksana.sop.word..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.jdbc..", "java.sql..", "org.springframework.web..")
                .check(program);
    }

    @Test
    void theKernelKnowsNothingButTheSopModel() {
        classes()
                .that()
                .resideInAPackage("id.laksana.pelaksanaan.mesin..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(
                                        "java..",
                                        "org.jspecify..",
                                        "id.laksana.pelaksanaan.mesin..")
                                .or(
                                        belongToAnyOf(
                                                Sop.class,
                                                Langkah.class,
                                                Alur.class,
                                                Pelaksana.class)))
                .check(program);
    }

    @Test
    void noClassIsLongerThanTheBudget() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> tooLong =
                    files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> lines(file) > MOST_LINES_OF_A_CLASS)
                            .map(file -> SOURCES.relativize(file) + ": " + lines(file))
                            .toList();
            assertThat(tooLong).isEmpty();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
