package id.laksana.pelaksanaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.LaksanaTest;
import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.DaftarMeja.Kelompok;
import id.laksana.pelaksanaan.SaringanMeja.Saring;
import id.laksana.pelaksanaan.SaringanMeja.Susunan;
import id.laksana.sop.DaftarSop;
import id.laksana.sop.Sop;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A desk in parts: groups go on where the part before ended, and are counted whole. */
@LaksanaTest
class DaftarMejaTests {

    @Autowired ApplicationContext context;
    @Autowired DaftarMeja meja;

    private final Sop sop = DaftarSop.sop("lutim-setda-id-card");
    private final String tanda = UUID.randomUUID().toString();
    private PelaksanaanFixture orang;
    private Pelaku pemulai;

    @BeforeEach
    void fiveTasks() {
        orang = PelaksanaanFixture.in(context, sop.instansi());
        pemulai = orang.pemulai(sop);
        IntStream.range(0, 5)
                .forEach(
                        n ->
                                orang.call(
                                        () ->
                                                orang.pelaksanaan.mulai(
                                                        sop.kode(),
                                                        n % 2 + " " + tanda,
                                                        null,
                                                        pemulai,
                                                        false)));
    }

    @Test
    void aPartBeginsInsideTheGroupOfTheOneBefore() {
        var first = isi(Susunan.SOP, 0, 2);
        assertThat(first.jumlah().get(Saring.SEMUA)).isEqualTo(5);
        assertThat(first.kelompok()).extracting(Kelompok::jumlah).containsExactly(5L);
        assertThat(first.kelompok()).extracting(Kelompok::lanjutan).containsExactly(false);
        var last = isi(Susunan.SOP, 4, 2).kelompok();
        assertThat(last).extracting(Kelompok::lanjutan).containsExactly(true);
        assertThat(last).extracting(Kelompok::jumlah).containsExactly(5L);
        assertThat(last.getFirst().baris()).hasSize(1);
    }

    @Test
    void aCaseIsAGroupOfItsOwn() {
        var parts = isi(Susunan.PELAKSANAAN, 1, 2).kelompok();
        assertThat(parts).extracting(Kelompok::lanjutan).containsExactly(false, false);
        assertThat(isi(Susunan.PELAKSANAAN, 0, 9).kelompok())
                .hasSize(5)
                .extracting(Kelompok::judul)
                .containsOnly("0 " + tanda, "1 " + tanda);
    }

    @Test
    void eachSubsetIsCountedWithinTheSearch() {
        var counts = isi(Susunan.TENGGAT, 0, 9).jumlah();
        assertThat(counts).containsEntry(Saring.KEMBALI, 0L).containsEntry(Saring.SEMUA, 5L);
        assertThat(List.of(Saring.values())).allMatch(counts::containsKey);
    }

    private DaftarMeja.Isi isi(Susunan susunan, int mulai, int banyak) {
        var filter = new SaringanMeja(Saring.SEMUA, susunan, tanda, "", "");
        return orang.call(() -> meja.isi(pemulai, filter, mulai, banyak));
    }
}
