package id.laksana.pelaksanaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.LaksanaTest;
import id.laksana.kinerja.IsianKinerja;
import id.laksana.pelaksanaan.mesin.Hasil.Alasan;
import id.laksana.pelaksanaan.mesin.Jawaban;
import id.laksana.pelaksanaan.mesin.Jawaban.Putusan;
import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan.Status;
import id.laksana.pelaksanaan.mesin.Tugas;
import id.laksana.sop.Alur;
import id.laksana.sop.Alur.Panah;
import id.laksana.sop.DaftarSop;
import id.laksana.sop.Sop;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Cases of the demonstration's SOPs, by the people whose posts they name. */
@LaksanaTest
class PelaksanaanSopTests {

    @Autowired ApplicationContext context;

    static Stream<Sop> semua() {
        return DaftarSop.semua().stream();
    }

    @ParameterizedTest
    @MethodSource("semua")
    void everySopIsWalkedToItsEndThroughEveryReturn(Sop sop) {
        var orang = PelaksanaanFixture.in(context, sop.instansi());
        UUID id = orang.mulai(sop, orang.pemulai(sop));
        Set<Panah> taken = new HashSet<>();
        walk(orang, sop, id, taken);
        var berjalan = orang.baca(id);
        assertThat(berjalan.keadaan().status()).isEqualTo(Status.SELESAI);
        assertThat(berjalan.pelaksanaan().status()).isEqualTo(Status.SELESAI);
        assertThat(berjalan.utuh()).isTrue();
        assertThat(taken).containsAll(returns(sop));
    }

    private void walk(PelaksanaanFixture orang, Sop sop, UUID id, Set<Panah> taken) {
        int steps = 0;
        for (var open = orang.terbuka(id); !open.isEmpty(); open = orang.terbuka(id)) {
            assertThat(steps++).as("steps of %s", sop.kode()).isLessThan(400);
            var task = open.getFirst();
            if (task.status() == Tugas.Status.MENUNGGU_SOP) {
                UUID called = called(orang, task);
                walk(orang, orang.baca(called).sop(), called, new HashSet<>());
            } else {
                step(orang, sop, task, taken);
            }
        }
    }

    private UUID called(PelaksanaanFixture orang, TugasMeja task) {
        var panggilan = context.getBean(PanggilanSop.class);
        return orang.call(() -> panggilan.untuk(task))
                .map(PanggilanTercatat::dipanggil)
                .orElseThrow();
    }

    private static List<Panah> returns(Sop sop) {
        return Alur.of(sop).daftarPanah().stream()
                .filter(panah -> panah.kembali() && sop.langkah(panah.dari()).bercabang())
                .toList();
    }

    /** The first return not yet taken, else the first way on. */
    private static void step(PelaksanaanFixture orang, Sop sop, TugasMeja task, Set<Panah> taken) {
        Jawaban jawaban = null;
        if (sop.langkah(task.langkah()).bercabang()) {
            List<Panah> ways = Alur.of(sop).keluar(task.langkah());
            Panah way =
                    ways.stream()
                            .filter(panah -> panah.kembali() && !taken.contains(panah))
                            .findFirst()
                            .orElseGet(() -> onward(ways));
            taken.add(way);
            jawaban = jawaban(way);
        }
        var answer = jawaban;
        var oleh = orang.siapa(task);
        orang.isi(task, IsianKinerja.LENGKAP, oleh);
        var hasil =
                orang.call(
                        () ->
                                task.status() == Tugas.Status.MENUNGGU_LUAR
                                        ? orang.pelaksanaan.hasilLuar(
                                                task.id(),
                                                LocalDate.of(2026, 7, 1),
                                                answer,
                                                "Perbaiki.",
                                                oleh)
                                        : orang.pelaksanaan.selesaikan(
                                                task.id(), answer, "Perbaiki.", oleh));
        assertThat(hasil)
                .as("%s %s by %s", sop.kode(), task, oleh.nama())
                .isInstanceOf(HasilPelaksanaan.Diterima.class);
    }

    private static Panah onward(List<Panah> ways) {
        return ways.stream().filter(panah -> !panah.kembali()).findFirst().orElseThrow();
    }

    private static Jawaban jawaban(Panah panah) {
        return switch (panah.jenis()) {
            case YA -> Putusan.YA;
            case TIDAK -> Putusan.TIDAK;
            default -> new Jawaban.Cabang(String.valueOf(panah.label()));
        };
    }

    @Test
    void aReturnNeedsAReasonWhichTheReceiverReads() {
        var orang = PelaksanaanFixture.in(context, "prov-sulteng");
        var sop = named("sulteng-dkukm-rencana-aksi");
        UUID id = orang.mulai(sop, orang.pemulai(sop));
        advance(orang, id, 4);
        var check = orang.terbuka(id).getFirst();
        var oleh = orang.siapa(check);
        assertThat(
                        orang.call(
                                () ->
                                        orang.pelaksanaan.selesaikan(
                                                check.id(), Putusan.TIDAK, " ", oleh)))
                .isEqualTo(new HasilPelaksanaan.Ditolak(Alasan.ALASAN_KOSONG, List.of()));
        orang.call(
                () ->
                        orang.pelaksanaan.selesaikan(
                                check.id(), Putusan.TIDAK, "Nomor surat belum ada.", oleh));
        var back = orang.terbuka(id).getFirst();
        assertThat(back.langkah()).isEqualTo(4);
        assertThat(back.putaran()).isEqualTo(2);
        assertThat(back.dikembalikan()).isEqualTo("Nomor surat belum ada.");
        assertThat(back.dari()).isEqualTo(oleh.nama());
    }

    @Test
    void onlyWhoHoldsThePostMayActAndTwiceIsToldKindly() {
        var orang = PelaksanaanFixture.in(context, "prov-sulteng");
        var sop = named("sulteng-dkukm-rencana-aksi");
        var kadis = orang.pemulai(sop);
        UUID id = orang.mulai(sop, kadis);
        var first = orang.terbuka(id).getFirst();
        orang.call(() -> orang.pelaksanaan.selesaikan(first.id(), null, null, kadis));
        var second = orang.terbuka(id).getFirst();
        var sekretaris = orang.siapa(second);

        assertThat(orang.call(() -> orang.pelaksanaan.selesaikan(first.id(), null, null, kadis)))
                .isInstanceOfSatisfying(
                        HasilPelaksanaan.SudahBerakhir.class,
                        ended -> assertThat(ended.oleh()).isEqualTo(kadis.nama()));
        orang.call(() -> orang.pelaksanaan.selesaikan(second.id(), null, null, sekretaris));
        var kasubag = orang.terbuka(id).getFirst();
        assertThat(orang.call(() -> orang.pelaksanaan.selesaikan(kasubag.id(), null, null, kadis)))
                .isInstanceOfSatisfying(
                        HasilPelaksanaan.TidakBerwenang.class,
                        refused -> assertThat(refused.penerima()).isNotEmpty());
    }

    /**
     * A double click, two tabs, two of a pool: one wins, the others are told by whom it was done.
     */
    @Test
    void ofManyAtOnceOneWins() throws Exception {
        var orang = PelaksanaanFixture.in(context, "prov-sulteng");
        var sop = named("sulteng-dkukm-rencana-aksi");
        UUID id = orang.mulai(sop, orang.pemulai(sop));
        for (int round = 0; round < 5; round++) {
            var task = orang.terbuka(id).getFirst();
            var oleh = orang.siapa(task);
            List<Callable<HasilPelaksanaan>> clicks =
                    Collections.nCopies(
                            8,
                            () ->
                                    orang.call(
                                            () ->
                                                    orang.pelaksanaan.selesaikan(
                                                            task.id(),
                                                            task.langkah() == 5 ? Putusan.YA : null,
                                                            null,
                                                            oleh)));
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var results = threads.invokeAll(clicks).stream().map(Future::resultNow).toList();
                assertThat(results)
                        .filteredOn(HasilPelaksanaan.Diterima.class::isInstance)
                        .hasSize(1);
                assertThat(results)
                        .filteredOn(HasilPelaksanaan.SudahBerakhir.class::isInstance)
                        .hasSize(7);
            }
        }
        assertThat(orang.baca(id).utuh()).isTrue();
    }

    @Test
    void aHistoryThatWasChangedIsNoLongerIntact() {
        var orang = PelaksanaanFixture.in(context, "prov-sulteng");
        var sop = named("sulteng-dkukm-rencana-aksi");
        UUID id = orang.mulai(sop, orang.pemulai(sop));
        advance(orang, id, 2);
        var whole = orang.baca(id);
        assertThat(whole.utuh()).isTrue();

        var changed = new ArrayList<>(whole.riwayat());
        var row = changed.get(1);
        changed.set(
                1,
                new PeristiwaTercatat(
                        row.pelaksanaan(),
                        row.urutan(),
                        row.waktu(),
                        row.jenis(),
                        row.isi(),
                        "Orang Lain",
                        row.namaJabatan(),
                        row.sebagai(),
                        row.atasNama(),
                        row.sidik()));
        assertThat(with(whole, changed).utuh()).isFalse();
        var missing = new ArrayList<>(whole.riwayat());
        missing.remove(1);
        assertThat(with(whole, missing).utuh()).isFalse();
        assertThat(with(whole, whole.riwayat().subList(0, 2)).utuh()).isFalse();
    }

    private static Berjalan with(Berjalan berjalan, List<PeristiwaTercatat> rows) {
        return new Berjalan(berjalan.pelaksanaan(), berjalan.versi(), rows, berjalan.keadaan());
    }

    @Test
    void aForgedTaskAndACaseOfAnotherInstansiAreNotThere() {
        var orang = PelaksanaanFixture.in(context, "prov-sulteng");
        var other = PelaksanaanFixture.in(context, "kab-luwu-timur");
        var sop = named("sulteng-dkukm-rencana-aksi");
        UUID id = orang.mulai(sop, orang.pemulai(sop));
        var task = orang.terbuka(id).getFirst();
        var foreign = other.pemulai(named("lutim-setda-id-card"));
        assertThat(other.call(() -> other.pelaksanaan.selesaikan(task.id(), null, null, foreign)))
                .isInstanceOf(HasilPelaksanaan.TidakAda.class);
        assertThat(other.call(() -> other.pelaksanaan.batalkan(id, "x", foreign, true)))
                .isInstanceOf(HasilPelaksanaan.TidakAda.class);
        assertThat(
                        orang.call(
                                () ->
                                        orang.pelaksanaan.selesaikan(
                                                UUID.randomUUID(), null, null, foreign)))
                .isInstanceOf(HasilPelaksanaan.TidakAda.class);
    }

    @Test
    void aSuspendedCaseWaitsAndACancelledOneIsOver() {
        var orang = PelaksanaanFixture.in(context, "prov-sulteng");
        var sop = named("sulteng-dkukm-rencana-aksi");
        var kadis = orang.pemulai(sop);
        UUID id = orang.mulai(sop, kadis);
        var first = orang.terbuka(id).getFirst();
        orang.call(() -> orang.pelaksanaan.tangguhkan(id, "Menunggu DPA", kadis, false));
        assertThat(orang.call(() -> orang.pelaksanaan.selesaikan(first.id(), null, null, kadis)))
                .isEqualTo(new HasilPelaksanaan.Ditolak(Alasan.SEDANG_DITANGGUHKAN, List.of()));
        orang.call(() -> orang.pelaksanaan.lanjutkan(id, "DPA terbit", kadis, false));
        orang.call(() -> orang.pelaksanaan.batalkan(id, "Diganti", kadis, false));
        assertThat(orang.terbuka(id)).isEmpty();
        assertThat(orang.baca(id).pelaksanaan().status()).isEqualTo(Status.DIBATALKAN);
        assertThat(orang.baca(id).utuh()).isTrue();
    }

    private static void advance(PelaksanaanFixture orang, UUID id, int upTo) {
        for (var open = orang.terbuka(id);
                open.getFirst().langkah() <= upTo;
                open = orang.terbuka(id)) {
            var task = open.getFirst();
            var oleh = orang.siapa(task);
            orang.call(() -> orang.pelaksanaan.selesaikan(task.id(), null, null, oleh));
        }
    }

    private static Sop named(String kode) {
        return DaftarSop.semua().stream()
                .filter(s -> s.kode().equals(kode))
                .findFirst()
                .orElseThrow();
    }
}
