package id.laksana.pelaksanaan.mesin;

import static id.laksana.pelaksanaan.mesin.Kasus.PELAKU;
import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.pelaksanaan.mesin.Hasil.SudahBerakhir;
import id.laksana.pelaksanaan.mesin.Perintah.KembalikanUnit;
import id.laksana.pelaksanaan.mesin.Perintah.Koreksi;
import id.laksana.pelaksanaan.mesin.Perintah.Lanjutkan;
import id.laksana.pelaksanaan.mesin.Perintah.Lewati;
import id.laksana.pelaksanaan.mesin.Perintah.PanggilUlang;
import id.laksana.pelaksanaan.mesin.Perintah.PertahankanVersi;
import id.laksana.pelaksanaan.mesin.Perintah.Selesaikan;
import id.laksana.pelaksanaan.mesin.Perintah.Tangguhkan;
import id.laksana.pelaksanaan.mesin.Perintah.Tarik;
import id.laksana.pelaksanaan.mesin.Perintah.TerimaHasilSop;
import id.laksana.pelaksanaan.mesin.Perintah.TutupSebaran;
import id.laksana.pelaksanaan.mesin.Peristiwa.PelaksanaanDibatalkan;
import id.laksana.sop.Alur.Panah;
import id.laksana.sop.Sop;
import id.laksana.sop.bpmn.ContohSop;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Random walks over every SOP of the repository and over random ones: whatever people do, in
 * whatever order, a case ends once they stop sending things back.
 */
class JalanAcakTests {

    private static final List<Sop> SEMUA = ContohSop.semua().toList();

    /** As long as it lasts, people send back, correct and skip at will; then they only go on. */
    private static final int BEBAS = 60;

    private static final int LONGEST = 2000;
    private static final int WALKS = 1000;

    private static final Set<Class<?>> TERJADI = ConcurrentHashMap.newKeySet();

    @AfterAll
    static void theWalksMetEveryKindOfEvent() {
        assertThat(TERJADI).containsAll(jenis(Peristiwa.class).toList());
    }

    /** Without cancelling, which would end every walk early. */
    private static Stream<Class<?>> jenis(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(JalanAcakTests::jenis)
                : Stream.<Class<?>>of(type).filter(not(PelaksanaanDibatalkan.class::equals));
    }

    @Test
    void everyWalkEndsAndItsHistoryTellsAll() {
        for (int seed = 0; seed < WALKS; seed++) {
            walk(SEMUA.get(seed % SEMUA.size()), new Random(seed));
        }
    }

    @Test
    void soDoesEveryWalkOverAnSopThatNobodyWouldWrite() {
        for (int seed = 0; seed < WALKS; seed++) {
            var random = new Random(seed);
            walk(SopAcak.sop(random), random);
        }
    }

    private static void walk(Sop sop, Random random) {
        var pelaku = new PelakuAcak(Kasus.mulai(sop), sop);
        Kasus kasus = pelaku.kasus();
        int steps = 0;
        while (!kasus.status().berakhir()) {
            assertThat(steps).as("steps over %s, %s", sop.kode(), kasus).isLessThan(LONGEST);
            boolean moved = steps++ < BEBAS && random.nextInt(4) == 0 && lain(pelaku, random);
            if (!moved) {
                kerjakan(pelaku, random, steps < BEBAS);
            }
            masukAkal(kasus);
        }
        kasus.riwayat().forEach(peristiwa -> TERJADI.add(peristiwa.getClass()));
        assertThat(kasus.terbuka()).isEmpty();
        assertThat(KeadaanPelaksanaan.dari(kasus.riwayat())).isEqualTo(kasus.keadaan());
        tidakDuaKali(kasus);
    }

    /** Some open task is always such that it can be completed. */
    static void kerjakan(PelakuAcak pelaku, Random random, boolean free) {
        List<Tugas> open = pelaku.kasus().keadaan().tugasTerbuka();
        int start = random.nextInt(open.size());
        for (int i = 0; i < open.size(); i++) {
            Tugas tugas = open.get((start + i) % open.size());
            if (tugas.pegangan() != null && tugas.pegangan().limpahan() != null) {
                pelaku.kasus().dengan(new Tarik(PELAKU, tugas.id()));
            }
            Panah panah = arah(pelaku, tugas, random, free);
            if (pelaku.kasus().coba(pelaku.perintah(tugas, panah)) instanceof Hasil.Diterima) {
                return;
            }
        }
        throw new AssertionError("stuck: " + pelaku.kasus());
    }

    static Panah arah(PelakuAcak pelaku, Tugas tugas, Random random, boolean free) {
        List<Panah> ways = pelaku.arah(tugas);
        List<Jawaban> earlier = pelaku.kasus().keadaan().jawaban(tugas.id().kunjungan());
        return ways.stream()
                .filter(panah -> earlier.contains(labelled(panah)))
                .findFirst()
                .orElseGet(() -> free ? ways.get(random.nextInt(ways.size())) : ways.getFirst());
    }

    private static @Nullable Jawaban labelled(Panah panah) {
        return panah.jenis() == Panah.Jenis.CABANG
                ? new Jawaban.Cabang(String.valueOf(panah.label()))
                : null;
    }

    /** Something other than completing a task; whether it was accepted. */
    static boolean lain(PelakuAcak pelaku, Random random) {
        Kasus kasus = pelaku.kasus();
        Jalan jalan = kasus.keadaan().jalan();
        List<Kunjungan> visits = List.copyOf(jalan.asal().keySet());
        Kunjungan any = visits.get(random.nextInt(visits.size()));
        String unit = Kasus.UNIT.get(random.nextInt(Kasus.UNIT.size()));
        Perintah perintah =
                switch (random.nextInt(11)) {
                    case 0 -> new Lewati(PELAKU, any, "Tidak perlu");
                    case 1 -> new KembalikanUnit(PELAKU, any.langkah(), unit, "Kurang");
                    case 2 -> new TutupSebaran(PELAKU, any.langkah(), kurang(kasus, any), "Lewat");
                    case 3 -> new Koreksi(PELAKU, any, "Salah tekan");
                    case 4 -> new Tangguhkan(PELAKU, "Menunggu");
                    case 5 -> new TerimaHasilSop(null, giliran(kasus, random), 1, false, "kasus-2");
                    case 6 -> new PanggilUlang(PELAKU, giliran(kasus, random));
                    case 7 -> kasus.pindah(pelaku.sop(), Kasus.samaNomor(pelaku.sop()));
                    case 8 -> new PertahankanVersi(PELAKU, Kasus.id(4), "Hampir selesai");
                    default -> pelaku.pindahTangan(random);
                };
        boolean accepted = kasus.coba(perintah) instanceof Hasil.Diterima;
        if (accepted && perintah instanceof Tangguhkan) {
            assertThat(kasus.coba(perintah)).isInstanceOf(Hasil.Ditolak.class);
            kasus.dengan(new Lanjutkan(PELAKU, "Sudah ada"));
        }
        return accepted;
    }

    private static Giliran giliran(Kasus kasus, Random random) {
        List<Tugas> open = kasus.keadaan().tugasTerbuka();
        return open.get(random.nextInt(open.size())).id().giliran();
    }

    private static List<String> kurang(Kasus kasus, Kunjungan kunjungan) {
        return kasus.keadaan().tugasTerbuka(kunjungan).stream()
                .map(tugas -> tugas.id().giliran().unit())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    static void masukAkal(Kasus kasus) {
        Jalan jalan = kasus.keadaan().jalan();
        assertThat(jalan.terbuka()).allMatch(open -> !kasus.keadaan().tugasTerbuka(open).isEmpty());
        assertThat(jalan.terbuka().stream().map(Kunjungan::langkah)).doesNotHaveDuplicates();
        assertThat(kasus.status().berakhir()).isEqualTo(jalan.berakhir());
        assertThat(jalan.asal().keySet()).containsAll(jalan.terbuka());
    }

    static void tidakDuaKali(Kasus kasus) {
        for (Tugas tugas : kasus.keadaan().tugas().values()) {
            assertThat(kasus.coba(new Selesaikan(PELAKU, tugas.id(), null, null)))
                    .isEqualTo(new SudahBerakhir(tugas));
        }
    }
}
