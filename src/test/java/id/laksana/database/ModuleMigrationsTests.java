package id.laksana.database;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.Laksana;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

class ModuleMigrationsTests {

    private final List<String> listed = listed();

    @Test
    void everyFolderOfMigrationsIsListed() {
        var folders =
                new File("src/main/resources/db/migration")
                        .list((_, name) -> !name.equals("__root"));
        assertThat(listed).containsExactlyInAnyOrder(folders);
    }

    @Test
    void aModuleComesAfterThoseItDependsOn() {
        var modules = ApplicationModules.of(Laksana.class);
        for (var name : listed) {
            var module = modules.getModuleByName(name).orElseThrow();
            assertThat(listed.subList(listed.indexOf(name), listed.size()))
                    .as("modules from %s on", name)
                    .doesNotContainAnyElementsOf(dependencies(module, modules));
        }
    }

    private static List<String> dependencies(ApplicationModule module, ApplicationModules modules) {
        return module.getDirectDependencies(modules, DependencyType.values())
                .uniqueModules()
                .map(dependency -> dependency.getIdentifier().toString())
                .filter(name -> !name.equals(module.getIdentifier().toString()))
                .toList();
    }

    private static List<String> listed() {
        try {
            var yaml =
                    new YamlPropertySourceLoader()
                            .load("main", new ClassPathResource("application.yaml"));
            return List.of(
                    String.valueOf(yaml.getFirst().getProperty("laksana.modules")).split(",\\s*"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
