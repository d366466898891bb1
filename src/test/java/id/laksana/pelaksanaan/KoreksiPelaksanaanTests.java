package id.laksana.pelaksanaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.LaksanaTest;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.kalender.DaftarKalender;
import id.laksana.pelaksanaan.mesin.Hasil.Alasan;
import id.laksana.pelaksanaan.mesin.Kunjungan;
import id.laksana.pelaksanaan.mesin.Perintah;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Corrections, and what a suspension moves, on PostgreSQL. */
@LaksanaTest
class KoreksiPelaksanaanTests {

    @Autowired ApplicationContext context;

    private PanggilanFixture uji;
    private KoreksiPelaksanaan koreksi;

    @BeforeEach
    void instansi() {
        uji = PanggilanFixture.in(context);
        koreksi = context.getBean(KoreksiPelaksanaan.class);
    }

    @Test
    void whoDidItCorrectsUntilSomebodyBuiltOnIt() {
        UUID id = uji.memanggil();
        UUID called = uji.dipanggil(id);
        assertThat(mayCorrect(id, uji.sop.penyusun)).isTrue();
        assertThat(mayCorrect(id, uji.sop.kabag)).isFalse();
        assertThat(correct(id, 1, " ", uji.sop.penyusun))
                .isEqualTo(new HasilPelaksanaan.Ditolak(Alasan.ALASAN_KOSONG, List.of()));
        assertThat(correct(id, 1, "Bahan tertukar.", uji.sop.penyusun))
                .isInstanceOf(HasilPelaksanaan.Diterima.class);

        var again = uji.terbuka(id).getFirst();
        assertThat(again.langkah()).isEqualTo(1);
        assertThat(again.putaran()).isEqualTo(2);
        assertThat(again.dikembalikan()).isEqualTo("Bahan tertukar.");
        assertThat(uji.panggilan(id).ditunggu()).isFalse();
        assertThat(correct(id, 1, "Lagi.", uji.sop.penyusun))
                .isInstanceOfSatisfying(
                        HasilPelaksanaan.Ditolak.class,
                        refused ->
                                assertThat(refused.alasan())
                                        .isEqualTo(Alasan.KUNJUNGAN_TIDAK_BERLAKU));
        // the next round calls anew, and the first call's result changes nothing
        uji.selesai(id, null);
        uji.tuntas(called);
        assertThat(uji.terbuka(id)).extracting(TugasMeja::langkah).containsExactly(2);
        uji.tuntas(uji.dipanggil(id));
        assertThat(mayCorrect(id, uji.sop.penyusun)).isFalse();
        assertThat(
                        uji.call(
                                () ->
                                        koreksi.koreksi(
                                                id,
                                                new Kunjungan(1, 2),
                                                "x",
                                                uji.sop.penyusun,
                                                false)))
                .isInstanceOf(HasilPelaksanaan.TidakBerwenang.class);
        assertThat(uji.baca(id).utuh()).isTrue();
    }

    @Test
    void thePostAboveCorrectsLaterToo() {
        UUID id = uji.memanggil();
        uji.tuntas(uji.dipanggil(id));
        uji.sop.organisasi.insert(
                "UPDATE organisasi.jabatan SET atasan_id = :a WHERE id = :b RETURNING id",
                uji.sop.kabag.jabatan(),
                uji.sop.penyusun.jabatan());
        assertThat(correct(id, 1, "Bahan tertukar.", uji.sop.kabag))
                .isInstanceOf(HasilPelaksanaan.Diterima.class);
        assertThat(uji.terbuka(id)).extracting(TugasMeja::langkah).containsExactly(1);
    }

    @Test
    void aSuspensionMovesWhatIsDueByItsWorkingTime() {
        UUID id = uji.mulai("induk");
        var task = uji.terbuka(id).getFirst();
        Instant due = Objects.requireNonNull(task.tenggat());
        Instant from = task.dibuka().plusSeconds(1);
        Instant to = from.plus(Duration.ofDays(7));
        var oleh = Wewenang.tercatat(uji.sop.penyusun);
        act(id, new Perintah.Tangguhkan(oleh, "Menunggu DPA"), from);
        act(id, new Perintah.Lanjutkan(oleh, "DPA terbit"), to);
        var moved = uji.terbuka(id).getFirst();
        var kalender = uji.call(() -> context.getBean(DaftarKalender.class).kalender());
        assertThat(moved.tenggat())
                .isEqualTo(kalender.plus(due, kalender.workingTime(from, to)))
                .isAfter(due.plus(Duration.ofDays(3)));
        var shown =
                uji.call(
                        () ->
                                context.getBean(MejaKerja.class)
                                        .tugas(task.id(), uji.sop.penyusun)
                                        .orElseThrow());
        assertThat(shown.penangguhan()).containsExactly(new Rentang(from, to));
    }

    /** The same program, at another time. */
    private void act(UUID id, Perintah perintah, Instant saat) {
        var then = new AnnotationConfigApplicationContext();
        then.setParent(context);
        then.registerBean("clock", Clock.class, () -> Clock.fixed(saat, ZoneOffset.UTC));
        then.register(PencatatPelaksanaan.class);
        then.refresh();
        var pencatat = then.getBean(PencatatPelaksanaan.class);
        assertThat(
                        uji.call(
                                () ->
                                        pencatat.putuskan(
                                                pencatat.kunci(id).orElseThrow(),
                                                perintah,
                                                uji.sop.penyusun)))
                .isInstanceOf(HasilPelaksanaan.Diterima.class);
    }

    private boolean mayCorrect(UUID id, Pelaku oleh) {
        var berjalan = uji.baca(id);
        return uji.call(() -> koreksi.dapatDikoreksi(berjalan, oleh, false)).contains(1);
    }

    private HasilPelaksanaan correct(UUID id, int putaran, String alasan, Pelaku oleh) {
        return uji.call(() -> koreksi.koreksi(id, new Kunjungan(1, putaran), alasan, oleh, false));
    }
}
