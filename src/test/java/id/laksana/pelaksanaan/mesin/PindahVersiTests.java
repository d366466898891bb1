package id.laksana.pelaksanaan.mesin;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.pelaksanaan.mesin.Hasil.Alasan;
import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan.Status;
import id.laksana.pelaksanaan.mesin.Perintah.PertahankanVersi;
import id.laksana.pelaksanaan.mesin.Perintah.Tangguhkan;
import id.laksana.pelaksanaan.mesin.Peristiwa.VersiDipertahankan;
import id.laksana.pelaksanaan.mesin.Peristiwa.VersiDipindahkan;
import id.laksana.sop.Sop;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A case goes over to another version of its SOP. */
class PindahVersiTests {

    private static final Sop LURUS = SopUji.sop("{oleh: [a]}", "{oleh: [b]}", "{oleh: [c]}");

    private static final String[] SEJAJAR = {
        "{oleh: [a], lanjut: [2, 3]}",
        "{oleh: [b], lanjut: [4]}",
        "{oleh: [c], lanjut: [4]}",
        "{oleh: [a], gabung: semua}"
    };

    private static final Sop SEBARAN =
            SopUji.sop("{oleh: [a]}", "{oleh: [b], untuk_setiap: bidang}", "{oleh: [c]}");

    @Test
    void theOpenRowGoesOnInANewRoundOfItsCounterpart() {
        var kasus = Kasus.mulai(LURUS).selesai("1 a");
        var versi = VersiAcak.disisipi(LURUS, 2);
        kasus.dengan(kasus.pindah(versi.baru(), versi.padanan()));
        assertThat(kasus.terbuka()).containsExactly("3 b");
        assertThat(kasus.tugas("2 b").sebab()).isEqualTo(Tugas.Sebab.PINDAH_VERSI);
        assertThat(kasus.terakhir(VersiDipindahkan.class).tujuan())
                .containsExactly(new Padanan(2, 3));
        assertThat(kasus.selesai("3 b", "4 c").status()).isEqualTo(Status.SELESAI);
    }

    @Test
    void roundsOfBothVersionsNeverCollide() {
        var kasus = Kasus.mulai(LURUS).selesai("1 a", "2 b");
        var versi = VersiAcak.tanpa(LURUS, 1);
        kasus.dengan(kasus.pindah(versi.baru(), versi.padanan()));
        assertThat(kasus.terbuka()).containsExactly("2#2 c");
        assertThat(kasus.keadaan().jalan().terakhir(1)).contains(new Kunjungan(1, 2));
    }

    @Test
    void aRowThatIsGoneGoesOnWhereAPersonSays() {
        var kasus = Kasus.mulai(LURUS).selesai("1 a");
        var versi = VersiAcak.tanpa(LURUS, 2);
        kasus.dengan(kasus.pindah(versi.baru(), versi.padanan(), "2-2"));
        assertThat(kasus.terbuka()).containsExactly("2#2 c");
        assertThat(kasus.keadaan().jalan().asal(kasus.kunjungan(2)))
                .containsExactly(new Kunjungan(1, 1));
    }

    @Test
    void theTargetsAreThoseOfTheRowsThatAreOpenNow() {
        var kasus = Kasus.mulai(LURUS).selesai("1 a");
        var same = Kasus.samaNomor(LURUS);
        for (String[] wrong : new String[][] {{}, {"3-3"}, {"2-4"}, {"2-2", "3-3"}}) {
            assertThat(kasus.ditolak(kasus.pindah(LURUS, same, wrong)))
                    .isEqualTo(Alasan.PINDAH_LANGKAH);
        }
        for (var pairs : List.of(Kasus.padanan("1-1", "3-1"), Kasus.padanan("4-1"))) {
            assertThat(kasus.ditolak(kasus.pindah(LURUS, pairs, "2-2")))
                    .isEqualTo(Alasan.PINDAH_LANGKAH);
        }
    }

    @Test
    void whatIsDoneBeforeCanStillBeCorrected() {
        var kasus = Kasus.mulai(LURUS).selesai("1 a", "2 b");
        var versi = VersiAcak.disisipi(LURUS, 1);
        kasus.dengan(kasus.pindah(versi.baru(), versi.padanan())).koreksi(3);
        assertThat(kasus.terbuka()).containsExactly("3#3 b");
        assertThat(kasus.selesai("3#3 b").terbuka()).containsExactly("4#2 c");
    }

    @Test
    void unitsThatAreBackStayBack() {
        var kasus = Kasus.mulai(SEBARAN).selesai("1 a", "2/x b", "2/y b");
        var versi = VersiAcak.berkata(SEBARAN, 2);
        kasus.kelompok("x", "z");
        kasus.dengan(kasus.pindah(versi.baru(), versi.padanan()));
        assertThat(kasus.terbuka()).containsExactly("2#2/z b");
        assertThat(kasus.kembalikan(2, "x").terbuka()).containsExactly("2#2/z b", "2#2/x#2 b");
        assertThat(kasus.selesai("2#2/z b", "2#2/x#2 b").terbuka()).containsExactly("3 c");
    }

    @Test
    void aUnitCanStillBeSentBackAfterItsRowGotAnotherNumber() {
        var kasus = Kasus.mulai(SEBARAN).selesai("1 a", "2/x b", "2/y b", "2/z b");
        var versi = VersiAcak.disisipi(SEBARAN, 1);
        kasus.dengan(kasus.pindah(versi.baru(), versi.padanan())).kembalikan(3, "y");
        assertThat(kasus.terbuka()).containsExactly("4 c", "3#2/y#2 b");
        assertThat(kasus.ditolak(kasus.selesaikan("4 c", null, null)))
                .isEqualTo(Alasan.UNIT_BELUM_KEMBALI);
    }

    @Test
    void whileAUnitMendsItsWorkTheCaseStays() {
        var kasus = Kasus.mulai(SEBARAN).selesai("1 a", "2/x b", "2/y b", "2/z b");
        kasus.kembalikan(2, "y");
        assertThat(kasus.ditolak(kasus.pindah(SEBARAN, Kasus.samaNomor(SEBARAN), "3-3")))
                .isEqualTo(Alasan.PINDAH_MENUNGGU_UNIT);
    }

    @Test
    void whileACalledSopRunsTheCaseStays() {
        var sop = SopUji.sop("{oleh: [a], panggil: lain}", "{oleh: [b]}");
        var kasus = Kasus.mulai(sop);
        var pindah = kasus.pindah(sop, Kasus.samaNomor(sop));
        assertThat(kasus.ditolak(pindah)).isEqualTo(Alasan.PINDAH_MENUNGGU_SOP);
        kasus.dengan(kasus.hasilSop("1 a", 1, false)).dengan(pindah);
        assertThat(kasus.tugas("1#2 a").status()).isEqualTo(Tugas.Status.SOP_GAGAL);
    }

    @Test
    void oneOfSeveralWhoHasActedNeedNotActAgain() {
        var sop = SopUji.sop("{oleh: [a, b], bersama: semua}", "{oleh: [c]}");
        var kasus = Kasus.mulai(sop).selesai("1 a");
        kasus.dengan(kasus.pindah(sop, Kasus.samaNomor(sop)));
        assertThat(kasus.terbuka()).containsExactly("1#2 b");
        assertThat(kasus.selesai("1#2 b").terbuka()).containsExactly("2 c");
    }

    @Test
    void aRowThatOthersDoNowIsDoneByAllOfThem() {
        var sop = SopUji.sop("{oleh: [a, b], bersama: semua}", "{oleh: [c]}");
        var baru = SopUji.sop("{oleh: [a, c], bersama: semua}", "{oleh: [c]}");
        var kasus = Kasus.mulai(sop).selesai("1 a");
        kasus.dengan(kasus.pindah(baru, Kasus.samaNomor(sop)));
        assertThat(kasus.terbuka()).containsExactly("1#2 a", "1#2 c");
    }

    @Test
    void waysBesideEachOtherGoOnToTheSameJoin() {
        var sop = SopUji.sop(SEJAJAR);
        var kasus = Kasus.mulai(sop).selesai("1 a", "2 b");
        var versi = VersiAcak.disisipi(sop, 4);
        kasus.dengan(kasus.pindah(versi.baru(), versi.padanan()));
        assertThat(kasus.terbuka()).containsExactly("3#2 c");
        assertThat(kasus.keadaan().jalan().menunggu()).containsOnlyKeys(5);
        assertThat(kasus.selesai("3#2 c").terbuka()).containsExactly("5 a");
    }

    @Test
    void waysBesideEachOtherThatWouldMeetElsewhereStay() {
        var sop = SopUji.sop(SEJAJAR);
        var kasus = Kasus.mulai(sop).selesai("1 a");
        var lurus = SopUji.sop("{oleh: [a]}", "{oleh: [b]}", "{oleh: [c]}", "{oleh: [a]}");
        var before = kasus.keadaan();
        assertThat(kasus.ditolak(kasus.pindah(lurus, Kasus.samaNomor(sop))))
                .isEqualTo(Alasan.PINDAH_PERCABANGAN);
        assertThat(kasus.ditolak(kasus.pindah(sop, Kasus.samaNomor(sop), "2-4", "3-3")))
                .isEqualTo(Alasan.PINDAH_PERCABANGAN);
        assertThat(kasus.ditolak(kasus.pindah(sop, Kasus.padanan("2-2", "3-3"))))
                .isEqualTo(Alasan.PINDAH_PERCABANGAN);
        assertThat(kasus.keadaan()).isEqualTo(before);
    }

    @Test
    void anEndThatWasReachedStaysReached() {
        var sop =
                SopUji.sop(
                        "{oleh: [a], lanjut: [2, 3]}",
                        "{oleh: [b], lanjut: [selesai]}",
                        "{oleh: [c], keputusan: {ya: selesai, tidak: selesai}}");
        var kasus = Kasus.mulai(sop).selesai("1 a", "2 b");
        var versi = VersiAcak.tanpa(sop, 2);
        kasus.dengan(kasus.pindah(versi.baru(), versi.padanan()));
        assertThat(kasus.tidak("2#2 c").status()).isEqualTo(Status.SELESAI);
    }

    @Test
    void stayingOnTheOldVersionIsADecisionToo() {
        var kasus = Kasus.mulai(LURUS);
        kasus.dengan(new PertahankanVersi(Kasus.PELAKU, Kasus.id(4), "Hampir selesai"));
        assertThat(kasus.terakhir(VersiDipertahankan.class).berlaku()).isEqualTo(Kasus.id(4));
        assertThat(kasus.terbuka()).containsExactly("1 a");
        kasus.dengan(new Tangguhkan(Kasus.PELAKU, "Menunggu"));
        kasus.dengan(new PertahankanVersi(Kasus.PELAKU, Kasus.id(4), "Hampir selesai"));
        assertThat(kasus.ditolak(kasus.pindah(LURUS, Kasus.samaNomor(LURUS))))
                .isEqualTo(Alasan.SEDANG_DITANGGUHKAN);
        assertThat(kasus.ditolak(new PertahankanVersi(Kasus.PELAKU, Kasus.id(4), " ")))
                .isEqualTo(Alasan.ALASAN_KOSONG);
    }
}
