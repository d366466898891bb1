package id.laksana.pelaksanaan.mesin;

import static id.laksana.pelaksanaan.mesin.Kasus.PELAKU;
import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.pelaksanaan.mesin.Hasil.Alasan;
import id.laksana.pelaksanaan.mesin.Hasil.Diterima;
import id.laksana.pelaksanaan.mesin.Hasil.Ditolak;
import id.laksana.pelaksanaan.mesin.Perintah.KembalikanUnit;
import id.laksana.pelaksanaan.mesin.Perintah.Koreksi;
import id.laksana.pelaksanaan.mesin.Perintah.Lewati;
import id.laksana.pelaksanaan.mesin.Perintah.PindahVersi;
import id.laksana.pelaksanaan.mesin.Perintah.TutupSebaran;
import id.laksana.pelaksanaan.mesin.Peristiwa.LangkahDibuka;
import id.laksana.pelaksanaan.mesin.Peristiwa.UnitDikembalikan;
import id.laksana.sop.Sop;
import id.laksana.sop.bpmn.ContohSop;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Random walks during which the case goes over to another version. */
class PindahVersiAcakTests {

    private static final List<Sop> SEMUA = ContohSop.semua().toList();
    private static final int WALKS = 60;
    private static final int BEBAS = 40;
    private static final int LONGEST = 2000;

    private int moved;
    private int refused;

    @Test
    void overAnIdenticalVersionTheCaseGoesOnAsIfNothingHadHappened() {
        for (int seed = 0; seed < WALKS; seed++) {
            var random = new Random(seed);
            besideEachOther(
                    seed % 4 == 0 ? SEMUA.get(seed / 4 % SEMUA.size()) : SopAcak.sop(random),
                    random);
        }
        assertThat(moved).isGreaterThan(WALKS / 2);
    }

    private void besideEachOther(Sop sop, Random random) {
        var stays = new PelakuAcak(Kasus.mulai(sop), sop);
        var moves = new PelakuAcak(Kasus.mulai(sop), sop);
        int when = random.nextInt(15);
        for (int step = 0; !stays.kasus().status().berakhir(); step++) {
            assertThat(step).isLessThan(LONGEST);
            if (step >= when && coba(moves.kasus(), sop)) {
                when = LONGEST;
            }
            boolean free = step < BEBAS;
            long seed = random.nextLong();
            var one = langkah(stays, new Random(seed), free);
            var other = langkah(moves, new Random(seed), free);
            assertThat(other).as("step %s of %s", step, stays.kasus()).isEqualTo(one);
            assertThat(terbuka(moves.kasus())).isEqualTo(terbuka(stays.kasus()));
            JalanAcakTests.masukAkal(moves.kasus());
        }
        assertThat(moves.kasus().status()).isEqualTo(stays.kasus().status());
    }

    private boolean coba(Kasus kasus, Sop sop) {
        var hasil = kasus.coba(kasus.pindah(sop, Kasus.samaNomor(sop)));
        if (hasil instanceof Ditolak(Alasan alasan, List<String> _)) {
            assertThat(alasan).isIn(Alasan.PINDAH_MENUNGGU_SOP, Alasan.PINDAH_MENUNGGU_UNIT);
            return false;
        }
        moved++;
        return true;
    }

    /** Chooses by row, unit and pelaksana, which the move leaves alone; says what came of it. */
    private static String langkah(PelakuAcak pelaku, Random random, boolean free) {
        Kasus kasus = pelaku.kasus();
        if (free && random.nextInt(3) == 0) {
            return tertulis(kasus.coba(lain(kasus, pelaku.sop(), random)));
        }
        List<String> open = terbuka(kasus);
        int start = random.nextInt(open.size());
        for (int i = 0; i < open.size(); i++) {
            String label = open.get((start + i) % open.size());
            var task =
                    kasus.keadaan().tugasTerbuka().stream()
                            .filter(t -> label(t).equals(label))
                            .findFirst()
                            .orElseThrow();
            var way = JalanAcakTests.arah(pelaku, task, random, free);
            var hasil = kasus.coba(pelaku.perintah(task, way));
            if (hasil instanceof Diterima || free) {
                return label + tertulis(hasil);
            }
        }
        return "stuck";
    }

    private static Perintah lain(Kasus kasus, Sop sop, Random random) {
        int row = 1 + random.nextInt(sop.daftarLangkah().size());
        String unit = Kasus.UNIT.get(random.nextInt(Kasus.UNIT.size()));
        return switch (random.nextInt(4)) {
            case 0 -> new Lewati(PELAKU, kasus.kunjungan(row), "Tidak perlu");
            case 1 -> new KembalikanUnit(PELAKU, row, unit, "Kurang");
            case 2 -> new TutupSebaran(PELAKU, row, kurang(kasus, row), "Lewat");
            default -> new Koreksi(PELAKU, kasus.kunjungan(row), "Salah tekan");
        };
    }

    private static List<String> kurang(Kasus kasus, int row) {
        return kasus.keadaan().tugasTerbuka(kasus.kunjungan(row)).stream()
                .map(task -> task.id().giliran().unit())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static String tertulis(Hasil hasil) {
        return hasil instanceof Ditolak ditolak
                ? ditolak.toString()
                : hasil.getClass().getSimpleName();
    }

    private static List<String> terbuka(Kasus kasus) {
        return kasus.keadaan().tugasTerbuka().stream()
                .map(PindahVersiAcakTests::label)
                .sorted()
                .toList();
    }

    private static String label(Tugas tugas) {
        return tugas.id().kunjungan().langkah()
                + "/"
                + tugas.id().giliran().unit()
                + " "
                + tugas.id().pelaksana()
                + " "
                + tugas.status();
    }

    @Test
    void overAnyOtherVersionTheCaseEndsOrStaysWhereItIs() {
        for (int seed = 0; seed < WALKS; seed++) {
            var random = new Random(seed);
            walk(seed % 4 == 0 ? SEMUA.get(seed / 4 % SEMUA.size()) : SopAcak.sop(random), random);
        }
        assertThat(moved).isGreaterThan(WALKS / 2);
        assertThat(refused).isPositive();
    }

    private void walk(Sop sop, Random random) {
        var pelaku = new PelakuAcak(Kasus.mulai(sop), sop);
        Kasus kasus = pelaku.kasus();
        int rest = 1 + random.nextInt(3);
        for (int step = 0; !kasus.status().berakhir(); step++) {
            assertThat(step).as("steps over %s, %s", sop.kode(), kasus).isLessThan(LONGEST);
            if (rest > 0 && random.nextInt(6) == 0) {
                rest--;
                pelaku = pindah(pelaku, random);
            } else {
                boolean free = step < BEBAS;
                if (!free || random.nextInt(4) > 0 || !JalanAcakTests.lain(pelaku, random)) {
                    JalanAcakTests.kerjakan(pelaku, random, free);
                }
            }
            JalanAcakTests.masukAkal(kasus);
        }
        assertThat(KeadaanPelaksanaan.dari(kasus.riwayat())).isEqualTo(kasus.keadaan());
        assertThat(kasus.riwayat().stream().flatMap(PindahVersiAcakTests::dibuka))
                .doesNotHaveDuplicates();
        JalanAcakTests.tidakDuaKali(kasus);
    }

    /** Every task that was ever opened has a key of its own. */
    private static Stream<Tugas.Id> dibuka(Peristiwa peristiwa) {
        return switch (peristiwa) {
            case LangkahDibuka dibuka -> dibuka.tugas().stream().map(Tugas::id);
            case UnitDikembalikan kembali -> kembali.tugas().stream().map(Tugas::id);
            default -> Stream.empty();
        };
    }

    private PelakuAcak pindah(PelakuAcak pelaku, Random random) {
        Kasus kasus = pelaku.kasus();
        var versi = VersiAcak.dari(pelaku.sop(), random);
        var before = kasus.keadaan();
        var hasil = kasus.coba(perintah(kasus, versi, random));
        if (hasil instanceof Diterima) {
            moved++;
            return new PelakuAcak(kasus, versi.baru());
        }
        refused++;
        assertThat(kasus.keadaan()).isEqualTo(before);
        return pelaku;
    }

    /** To the counterpart, and where there is none to any row. */
    private static PindahVersi perintah(Kasus kasus, VersiAcak versi, Random random) {
        List<Padanan> targets = new ArrayList<>();
        for (Kunjungan open : kasus.keadaan().jalan().terbuka()) {
            int any = 1 + random.nextInt(versi.baru().daftarLangkah().size());
            targets.add(
                    versi.padanan().stream()
                            .filter(p -> p.lama() == open.langkah())
                            .filter(_ -> random.nextInt(8) > 0)
                            .findFirst()
                            .orElse(new Padanan(open.langkah(), any)));
        }
        return new PindahVersi(
                PELAKU,
                Kasus.id(3),
                Kasus.id(4),
                versi.baru(),
                versi.padanan(),
                targets,
                "Versi baru berlaku");
    }
}
