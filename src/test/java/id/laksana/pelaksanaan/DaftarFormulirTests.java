package id.laksana.pelaksanaan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laksana.sop.Langkah.Tindakan;
import id.laksana.sop.SopFile;
import id.laksana.sop.SopFile.Result.Content;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which form a row has. */
class DaftarFormulirTests {

    private record Uji(String nama, Set<Tindakan> tindakan) implements Formulir {

        @Override
        public Tampilan tampilan(TugasFormulir tugas, boolean dapatDiisi) {
            return new Tampilan("uji", nama);
        }
    }

    @Test
    void aRowHasTheFormItNamesElseThatOfItsActs() {
        var semua =
                DaftarFormulir.denganNama(
                        Stream.of(
                                new Uji("naskah.paraf", Set.of(Tindakan.PARAF)),
                                new Uji("kinerja.uji", Set.of())));
        var sop =
                sop(
                        "{no: 1, kegiatan: a, oleh: [x], formulir: kinerja.uji, tindakan: [paraf]}",
                        "{no: 2, kegiatan: b, oleh: [x], tindakan: [catat, paraf]}",
                        "{no: 3, kegiatan: c, oleh: [x], tindakan: [catat]}",
                        "{no: 4, kegiatan: d, oleh: [x], formulir: lain.hilang}");
        assertThat(
                        sop.sop().daftarLangkah().stream()
                                .map(
                                        row ->
                                                DaftarFormulir.untuk(row, semua)
                                                        .map(Formulir::nama)
                                                        .orElse("-")))
                .containsExactly("kinerja.uji", "naskah.paraf", "-", "-");
    }

    @Test
    void twoFormsOfOneNameStopTheProgram() {
        var two = Stream.of(new Uji("a.b", Set.of()), new Uji("a.b", Set.of()));
        assertThatThrownBy(() -> DaftarFormulir.denganNama(two)).hasMessageContaining("a.b");
    }

    private static Content sop(String... rows) {
        String yaml =
                """
                format: 1
                kode: uji
                judul: Uji
                instansi: uji
                unit: uji
                sifat: administratif
                pelaksana:
                  - {kode: x, nama: X, diisi: {jabatan: uji/x}}
                langkah:
                  - %s
                """
                        .formatted(String.join("\n  - ", rows));
        return (Content) SopFile.read("uji.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }
}
