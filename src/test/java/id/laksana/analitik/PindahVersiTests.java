package id.laksana.analitik;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.LaksanaTest;
import id.laksana.analitik.LogPeristiwa.Bentuk;
import id.laksana.pelaksanaan.HasilPelaksanaan;
import id.laksana.pelaksanaan.PelaksanaanVersiLama;
import id.laksana.pelaksanaan.VersiFixture;
import id.laksana.pelaksanaan.mesin.Jawaban.Putusan;
import id.laksana.sop.VersiSop;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case that went over to another version while it ran, in the numbers and in the event log. */
@LaksanaTest
class PindahVersiTests {

    private static final Kurun KURUN = new Kurun(LocalDate.EPOCH, LocalDate.of(9000, 1, 1));

    @Autowired ApplicationContext context;
    @Autowired PelaksanaanVersiLama versiLama;
    @Autowired PengukuranPelaksanaan pengukuran;
    @Autowired LogPeristiwa log;
    @Autowired JdbcClient jdbc;

    @Test
    void eachStepBelongsToTheVersionInWhichItWasDone() {
        var orang = VersiFixture.in(context);
        var lama = orang.berlaku("surat", VersiFixture.AWAL);
        UUID kasus = orang.mulai("surat", "Keterangan domisili");
        orang.kerjakan(kasus, null);
        orang.kerjakan(kasus, Putusan.TIDAK);
        orang.kerjakan(kasus, null);
        orang.call(() -> pengukuran.kejar(KURUN));
        assertThat(ukuran(orang)).containsExactly(kasus + " " + lama.id() + " 1 2 1 2");
        var baru = orang.berlaku("surat", VersiFixture.BERIKUT);
        pindah(orang, kasus, baru);
        for (var jawaban : new Putusan[] {Putusan.YA, null, null}) {
            orang.kerjakan(kasus, jawaban);
        }
        assertThat(orang.call(() -> pengukuran.kejar(KURUN))).isZero();
        assertThat(ukuran(orang)).containsExactly(kasus + " " + baru.id() + " 1 3 1 3 4 5");
        assertThat(langkah(orang, lama)).containsExactly("1 putaran 2", "2 putaran 2");
        assertThat(langkah(orang, baru))
                .containsExactly("3 putaran 1", "4 putaran 1", "5 putaran 1");
        assertThat(tulis(orang, lama, Bentuk.CSV).lines()).hasSize(1);
        assertThat(tulis(orang, baru, Bentuk.CSV).lines())
                .anyMatch(line -> line.contains(",2. Memeriksa konsep") && line.endsWith(",1"))
                .anyMatch(line -> line.contains(",3. Memeriksa kembali") && line.endsWith(",2"))
                .filteredOn(line -> line.contains("Pelaksanaan dipindahkan ke versi lain"))
                .hasSize(1);
        assertThat(tulis(orang, baru, Bentuk.XES))
                .contains("key=\"versi-awal\" value=\"1\"", "key=\"versi\" value=\"2\"");
    }

    private void pindah(VersiFixture orang, UUID kasus, VersiSop baru) {
        var sasaran =
                new PelaksanaanVersiLama.Sasaran(
                        kasus, orang.baca(kasus).pelaksanaan().urutan(), baru.id());
        assertThat(
                        orang.call(
                                () ->
                                        versiLama.pindahkan(
                                                sasaran,
                                                Map.of(2, 3),
                                                "Mengikuti peraturan baru.",
                                                orang.pelaku(orang.kepala))))
                .isInstanceOf(HasilPelaksanaan.Diterima.class);
    }

    private List<String> ukuran(VersiFixture orang) {
        return baris(
                orang,
                "SELECT pelaksanaan_id || ' ' || versi_id || ' ' || jalan FROM analitik.pelaksanaan");
    }

    private List<String> langkah(VersiFixture orang, VersiSop versi) {
        return baris(
                orang,
                "SELECT langkah || ' putaran ' || putaran FROM analitik.langkah WHERE versi_id = '"
                        + versi.id()
                        + "' ORDER BY langkah");
    }

    private List<String> baris(VersiFixture orang, String sql) {
        return orang.call(() -> jdbc.sql(sql).query(String.class).list());
    }

    private String tulis(VersiFixture orang, VersiSop versi, Bentuk bentuk) {
        var out = new ByteArrayOutputStream();
        orang.call(
                () -> {
                    try {
                        log.tulis(versi, KURUN, bentuk, false, out);
                        return out;
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
        return out.toString(StandardCharsets.UTF_8);
    }
}
