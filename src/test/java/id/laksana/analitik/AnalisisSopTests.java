package id.laksana.analitik;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.LaksanaTest;
import id.laksana.analitik.RincianSop.JumlahMenit;
import id.laksana.analitik.RincianSop.Keputusan;
import id.laksana.database.Tenant;
import id.laksana.pelaksanaan.mesin.Jawaban.Putusan;
import id.laksana.sop.KatalogSop;
import id.laksana.sop.Waktu.Satuan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Numbers of {@link KasusIdCard}, computed by hand. */
@LaksanaTest
class AnalisisSopTests {

    @Autowired ApplicationContext context;
    @Autowired AnalisisSop analisis;
    @Autowired PengukuranPelaksanaan pengukuran;
    @Autowired KatalogSop katalog;

    @Test
    void everyNumberIsTheOneComputedByHand() {
        var contoh = new KasusIdCard(context, "2026-07-21");
        var isi = rinci(contoh);
        var ringkas = isi.ringkasan();
        assertThat(isi.belum()).isZero();
        assertThat(ringkas.jumlah()).isEqualTo(new JumlahPelaksanaan(1, 0, 2, 0, 1));
        assertThat(ringkas.tepat()).isEqualTo(new Bagian(13, 16));
        assertThat(ringkas.tepat().persen()).isEqualTo(new BigDecimal("81.3"));
        assertThat(ringkas.terlambat()).isPositive();
        assertThat(ringkas.kembali()).isEqualTo(2);
        assertThat(ringkas.seluruh())
                .containsOnlyKeys(Satuan.MENIT)
                .containsEntry(Satuan.MENIT, new Persentil(2, 60, 75));
        assertThat(Objects.requireNonNull(ringkas.baku()).perSatuan().get(Satuan.MENIT))
                .hasFieldOrPropertyWithValue("palingLama", 75L);
        steps(isi);
        ways(contoh, isi);
    }

    private static void steps(RincianSop isi) {
        assertThat(isi.langkah().stream().map(RincianSop.BarisMutu::lama))
                .containsExactly(
                        new Persentil(4, 10, 25),
                        new Persentil(3, 15, 15),
                        new Persentil(3, 8, 10),
                        new Persentil(2, 15, 15),
                        new Persentil(2, 10, 10),
                        new Persentil(2, 5, 10));
        assertThat(isi.langkah().stream().map(RincianSop.BarisMutu::melampaui))
                .containsExactly(1L, 2L, 0L, 0L, 0L, 0L);
        assertThat(isi.langkah().stream().map(RincianSop.BarisMutu::kembali))
                .containsExactly(0L, 1L, 1L, 0L, 0L, 0L);
        assertThat(isi.keputusan())
                .containsExactlyInAnyOrder(
                        new Keputusan(2, "YA", 3, false, 4),
                        new Keputusan(2, "TIDAK", 1, true, 1),
                        new Keputusan(3, "YA", 4, false, 3),
                        new Keputusan(3, "TIDAK", 2, true, 1));
        assertThat(isi.alasan().stream().map(RincianSop.Alasan::teks))
                .containsExactly("Foto belum ada.", "Foto belum ada.");
    }

    /** A task counts for itself in the table of posts; the row in the table of steps. */
    private static void ways(KasusIdCard contoh, RincianSop isi) {
        assertThat(isi.jabatan().stream().filter(row -> row.langkah() == 1))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.lama()).isEqualTo(new Persentil(5, 10, 20));
                            assertThat(row.lewat()).isEqualTo(new Bagian(1, 5));
                            assertThat(row.jabatan()).contains("Kreativitas");
                        });
        var tunggu = Objects.requireNonNull(isi.tunggu());
        assertThat(tunggu.jumlah()).isEqualTo(new JumlahMenit(170, 0, 0, 30, 0));
        assertThat(tunggu.tengah()).isEqualTo(new JumlahMenit(60, 0, 0, 0, 0));
        assertThat(isi.ragam())
                .extracting(RincianSop.RagamJalan::langkah)
                .containsExactlyInAnyOrder(
                        List.of(1, 2, 3, 4, 5, 6),
                        List.of(1, 2, 1, 2, 3, 4, 5, 6),
                        List.of(1, 2, 3, 2, 3, 4));
        assertThat(isi.ragam())
                .allSatisfy(ragam -> assertThat(ragam.bagian()).isEqualTo(new Bagian(1, 3)))
                .anySatisfy(
                        ragam -> {
                            assertThat(ragam.contoh()).containsExactly(contoh.batal);
                            assertThat(ragam.menit()).isEqualTo(35);
                        });
    }

    @Test
    void whatHappensLaterIsMeasuredWhenAPageAsksAndTwiceIsOnce() {
        var contoh = new KasusIdCard(context, "2026-07-22");
        assertThat(rinci(contoh).langkah().get(1).lama()).isEqualTo(new Persentil(3, 15, 15));
        contoh.kasus.selesai(contoh.jalan, "2026-07-22T10:06", Putusan.YA);
        assertThat(rinci(contoh).langkah().get(1).lama()).isEqualTo(new Persentil(4, 5, 15));
        assertThat(rinci(contoh)).isEqualTo(rinci(contoh));
    }

    @Test
    void anotherTimeAndAnotherInstansiHaveNothing() {
        var contoh = new KasusIdCard(context, "2026-07-23");
        var before = new Kurun(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 5));
        var versi = contoh.kasus.call(() -> katalog.tampil(KasusIdCard.SOP)).orElseThrow();
        var kosong = contoh.kasus.call(() -> analisis.rinci(versi, before, 0));
        assertThat(kosong.ringkasan().jumlah().semua()).isZero();
        assertThat(kosong.ringkasan().tepat().persen()).isNull();
        assertThat(kosong.tunggu()).isNull();
        assertThat(kosong.langkah()).allSatisfy(row -> assertThat(row.lama()).isNull());
        int other = contoh.kasus.instansi() == 2 ? 3 : 2;
        assertThat(Tenant.call(other, () -> analisis.rinci(versi, contoh.kurun, 0)).langkah())
                .allSatisfy(row -> assertThat(row.lama()).isNull());
        assertThat(Tenant.call(other, () -> analisis.ringkasan(contoh.kurun)))
                .noneMatch(row -> row.kode().equals(KasusIdCard.SOP));
    }

    @Test
    void theNightMeasuresWhatNoPageAskedFor() {
        var contoh = new KasusIdCard(context, "2026-07-24");
        pengukuran.setiapMalam();
        var isi =
                Tenant.call(
                        contoh.kasus.instansi(),
                        () ->
                                analisis.rinci(
                                        katalog.tampil(KasusIdCard.SOP).orElseThrow(),
                                        contoh.kurun,
                                        0));
        assertThat(isi.ringkasan().tepat()).isEqualTo(new Bagian(13, 16));
    }

    private RincianSop rinci(KasusIdCard contoh) {
        return Tenant.call(
                contoh.kasus.instansi(),
                () -> {
                    long left = pengukuran.kejar(contoh.kurun);
                    var versi = katalog.tampil(KasusIdCard.SOP).orElseThrow();
                    return analisis.rinci(versi, contoh.kurun, left);
                });
    }
}
