package id.laksana.sop;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.berkas.Temuan;
import id.laksana.sop.SopFile.Result;
import id.laksana.sop.SopRusak.Kasus;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SopRusakTests {

    static Stream<Kasus> semua() {
        return SopRusak.semua().stream();
    }

    @ParameterizedTest
    @MethodSource("semua")
    void isRefusedWithTheRuleLineAndMessage(Kasus kasus) {
        var temuan = refused(SopFile.read("contoh.yaml", kasus.isi()));

        assertThat(temuan).extracting(t -> t.aturan().kode()).contains(kasus.aturan());
        assertThat(temuan).allSatisfy(t -> assertThat(t.baris()).isBetween(1, lines(kasus) + 1));
        for (var locale : List.of(Locale.ROOT, Locale.ENGLISH)) {
            assertThat(temuan)
                    .allSatisfy(
                            t -> assertThat(message(t, locale)).isNotBlank().doesNotContain("{"));
        }
    }

    @Test
    void everyCaseIsADifferentFile() {
        assertThat(SopRusak.semua().stream().map(kasus -> new String(kasus.isi(), ISO_8859_1)))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(230);
    }

    @Test
    void theFileThatTheCasesBreakIsGood() {
        var contoh = SopRusak.contoh().getBytes(UTF_8);
        assertThat(SopFile.read("contoh.yaml", contoh)).isInstanceOf(Result.Content.class);
    }

    @Test
    void aMissingFileAndAFolderAreRefused() {
        assertThat(refused(SopFile.read(Path.of("tidak-ada.yaml")))).hasSize(1);
        assertThat(refused(SopFile.read(Path.of("src")))).hasSize(1);
    }

    @Test
    void manyProblemsAreFoundInOnePass() {
        String rusak =
                SopRusak.contoh()
                        .replace("sifat: administratif", "sifat: umum")
                        .replace("2 jam", "2 jm")
                        .replace("[Komputer]", "Komputer");
        var temuan = refused(SopFile.read("contoh.yaml", rusak.getBytes(UTF_8)));
        assertThat(temuan)
                .extracting(Temuan::letak)
                .containsExactlyInAnyOrder("sifat", "peralatan", "langkah[4].waktu");
    }

    private static List<Temuan> refused(Result result) {
        assertThat(result).isInstanceOf(Result.Refused.class);
        return ((Result.Refused) result).temuan();
    }

    private static int lines(Kasus kasus) {
        return (int) new String(kasus.isi(), ISO_8859_1).lines().count();
    }

    private static String message(Temuan temuan, Locale locale) {
        String bundle = temuan.aturan() instanceof AturanIsi ? "messages.sop" : "messages.berkas";
        var control =
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES);
        String pattern =
                ResourceBundle.getBundle(bundle, locale, control)
                        .getString("aturan." + temuan.aturan().kode());
        return new MessageFormat(pattern, locale).format(temuan.argumen().toArray());
    }
}
