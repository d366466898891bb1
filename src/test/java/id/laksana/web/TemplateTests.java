package id.laksana.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplateTests {

    private static final Pattern INLINE =
            Pattern.compile("\\sstyle=|\\son\\w+=|<style|<script(?![^>]*\\ssrc=)|javascript:");
    private static final Pattern ICON_CALL =
            Pattern.compile("@template\\.web\\.icon\\(ctx = ctx, name = ([^)]*)\\)");
    private static final Pattern ICON_ARGUMENT = Pattern.compile("\\bicon = ([^,)]*)");
    private static final Pattern ICON_OF_MENU =
            Pattern.compile("MenuEntry\\.of\\(\\s*\"[^\"]*\",\\s*(\"[^\"]*\")");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9-]+)\"");
    private static final Pattern MESSAGE = Pattern.compile("ctx\\.t\\(\"([^\"]+)\"\\s*[,)]");

    @Test
    void noTemplateHoldsTextOfItsOwn() {
        for (Template template : Template.all()) {
            assertThat(template.literalText())
                    .as("text in %s belongs in a message file", template.name())
                    .doesNotContainPattern("\\p{L}");
        }
    }

    @Test
    void theScanSeesText() {
        assertThat(
                        new Template(
                                        "x",
                                        "@param int a\n<p title=\"Judul\">${ctx.t(\"a.b\")}@if(a > 1) x@endif</p>")
                                .literalText())
                .isEqualTo("x Judul");
        assertThat(
                        new Template(
                                        "x",
                                        "@template.web.card(ctx = ctx, title = \"a\", content = @`<b>Isi ${a}</b>`)")
                                .literalText())
                .isEqualTo("Isi");
    }

    @Test
    void nothingIsWrittenUnescapedAndNothingIsInline() {
        for (Template template : Template.all()) {
            assertThat(template.source()).as(template.name()).doesNotContain("$unsafe{");
            assertThat(template.source()).as(template.name()).doesNotContainPattern(INLINE);
        }
    }

    @Test
    void everyIconIsInTheSprite() throws IOException {
        var sprite = Files.readString(Path.of("src/main/resources/static/icons.svg"));
        var used = new TreeSet<String>();
        for (Template template : Template.all()) {
            used.addAll(literals(ICON_CALL, template.source()));
            used.addAll(literals(ICON_ARGUMENT, template.source()));
        }
        for (String source : javaSources()) {
            used.addAll(literals(ICON_OF_MENU, source));
        }
        for (String kind :
                List.of(
                        "terlambat",
                        "segera",
                        "kembali",
                        "berjalan",
                        "tunggu",
                        "selesai",
                        "batal",
                        "plain")) {
            used.add(StatusIcon.of(kind));
            used.add(StatusIcon.ofNote(kind));
        }
        assertThat(used)
                .isNotEmpty()
                .allSatisfy(icon -> assertThat(sprite).contains("<symbol id=\"" + icon + "\""));
    }

    @Test
    void everyMessageOfATemplateExists() {
        var keys = MessageFiles.keys();
        for (Template template : Template.all()) {
            var used = MESSAGE.matcher(template.source()).results().map(hit -> hit.group(1));
            assertThat(used).as(template.name()).allSatisfy(key -> assertThat(keys).contains(key));
        }
    }

    private static List<String> literals(Pattern pattern, String source) {
        return pattern.matcher(source)
                .results()
                .flatMap(hit -> LITERAL.matcher(hit.group(1)).results())
                .map(hit -> hit.group(1))
                .collect(Collectors.toList());
    }

    private static List<String> javaSources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            var sources = new java.util.ArrayList<String>();
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
            return sources;
        }
    }
}
