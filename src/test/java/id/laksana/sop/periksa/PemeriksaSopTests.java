package id.laksana.sop.periksa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.laksana.berkas.Temuan;
import id.laksana.sop.DaftarSop;
import id.laksana.sop.Pelaksana.Pengisian;
import id.laksana.sop.PemeriksaPelaksana;
import id.laksana.sop.SopFile;
import id.laksana.sop.SopFile.Result.Content;
import id.laksana.sop.periksa.Konteks.SopLain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PemeriksaSopTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 21);
    private static final Path FOLDER = Path.of("src/test/resources/sop-rusak");

    /**
     * @param letak where the finding must stand
     */
    record Kasus(AturanSop aturan, String letak, String cari, String ganti) {
        @Override
        public String toString() {
            return aturan.kode() + ": " + ganti;
        }
    }

    static List<Kasus> daftarKasus() throws IOException {
        return Files.readAllLines(FOLDER.resolve("aturan.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(
                        part ->
                                new Kasus(
                                        AturanSop.valueOf(part[0]),
                                        part[1],
                                        plain(part[2]),
                                        plain(part[3])))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("daftarKasus")
    void findsTheRuleAtItsPlace(Kasus kasus) throws IOException {
        String text = contoh().replace(kasus.cari(), kasus.ganti());
        var temuan = periksa(text, konteks());

        assertThat(temuan)
                .extracting(Temuan::aturan, Temuan::letak)
                .contains(tuple(kasus.aturan(), kasus.letak()));
        assertThat(temuan)
                .allSatisfy(t -> assertThat(t.baris()).isBetween(1, (int) text.lines().count()));
    }

    @Test
    void everyRuleThatCanBeBrokenHasACase() throws IOException {
        var cases = daftarKasus().stream().map(Kasus::aturan).collect(Collectors.toSet());
        cases.addAll(List.of(AturanSop.REVIU_TERJADWAL, AturanSop.DUA_PELAKSANA));
        assertThat(Arrays.stream(AturanSop.values()).filter(aturan -> !aturan.olehFormat()))
                .allMatch(cases::contains);
    }

    @Test
    void aCarefulSopHasNoFindings() throws IOException {
        assertThat(periksa(contoh(), konteks())).isEmpty();
    }

    @Test
    void anAdministrativeSopOfOnePersonIsFound() throws IOException {
        String text =
                contoh().replaceAll("oleh: \\[\\w+]", "oleh: [fu]")
                        .replaceAll("(?m)^  - \\{kode: (pemohon|kabag).*\\R", "");
        assertThat(periksa(text, konteks()))
                .extracting(Temuan::aturan)
                .contains(AturanSop.DUA_PELAKSANA);
    }

    @Test
    void aMissedReviewIsFound() throws IOException {
        var late =
                new Konteks(
                        new Organisasi(),
                        konteks().lain(),
                        konteks().formulir(),
                        2,
                        LocalDate.of(2026, 7, 20),
                        TODAY);
        assertThat(periksa(contoh(), late))
                .extracting(Temuan::aturan)
                .containsExactly(AturanSop.REVIU_TERJADWAL);
    }

    @Test
    void everyRuleHasAMessageInBothLanguages() {
        for (var locale : List.of(Locale.ROOT, Locale.ENGLISH)) {
            var control =
                    ResourceBundle.Control.getNoFallbackControl(
                            ResourceBundle.Control.FORMAT_PROPERTIES);
            var bundle = ResourceBundle.getBundle("messages.sop", locale, control);
            for (var aturan : AturanSop.values()) {
                String text =
                        new MessageFormat(bundle.getString("aturan." + aturan.kode()))
                                .format(new Object[] {"a", "b"});
                assertThat(text).as(aturan.kode()).isNotBlank().doesNotContain("{");
            }
        }
    }

    @Test
    void theSopsOfTheSourcesFlowToTheirEnd() {
        for (Path path : DaftarSop.paths(Path.of("definisi/sop"))) {
            var temuan =
                    PemeriksaSop.periksa(path.toString(), (Content) SopFile.read(path), konteks());
            assertThat(temuan)
                    .as("%s", path)
                    .extracting(Temuan::aturan)
                    .doesNotContain(
                            AturanSop.LANGKAH_TERJANGKAU,
                            AturanSop.SAMPAI_SELESAI,
                            AturanSop.GABUNG_SEJAJAR,
                            AturanSop.YA_TIDAK);
        }
    }

    private static List<Temuan> periksa(String text, Konteks konteks) {
        return PemeriksaSop.periksa(
                "cermat.yaml",
                (Content) SopFile.read("cermat.yaml", text.getBytes(UTF_8)),
                konteks);
    }

    private static Konteks konteks() {
        var lain =
                List.of(
                        new SopLain(
                                "rekap-data",
                                "Rekapitulasi Data",
                                "setda/bagian-organisasi",
                                "065/99/2024"));
        return new Konteks(
                new Organisasi(), lain, Set.of("uji.lembar"), 2, LocalDate.of(2026, 8, 1), TODAY);
    }

    private static String contoh() throws IOException {
        return Files.readString(FOLDER.resolve("cermat.yaml"));
    }

    private static String plain(String escaped) {
        return escaped.replace("\\n", "\n");
    }

    /** Everybody is there, except whose code says otherwise. */
    private static final class Organisasi implements PemeriksaPelaksana {
        @Override
        public Keadaan keadaan(Pengisian pengisian) {
            String text = pengisian.toString();
            return text.contains("tidak-ada")
                    ? Keadaan.TIDAK_ADA
                    : text.contains("kosong") ? Keadaan.KOSONG : Keadaan.TERISI;
        }

        @Override
        public boolean unitAda(String kode) {
            return !kode.equals("tidak-ada");
        }

        @Override
        public Keadaan kelompokUnit(String kode) {
            return kode.equals("tidak-ada") ? Keadaan.TIDAK_ADA : Keadaan.TERISI;
        }
    }
}
