package id.laksana.pelaksanaan.mesin;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan.Status;
import id.laksana.pelaksanaan.mesin.Peristiwa.LangkahDibuka;
import org.junit.jupiter.api.Test;

/** Parallel rows and where they meet. */
class SejajarTests {

    private static final String[] SEMUA = {
        "{oleh: [a], lanjut: [2, 3]}",
        "{oleh: [b], lanjut: [4]}",
        "{oleh: [c], keputusan: {ya: 4, tidak: 1}}",
        "{oleh: [a], gabung: semua}"
    };

    private static final String[] SALAH_SATU = {
        "{oleh: [a], lanjut: [2, 3]}",
        "{oleh: [b], lanjut: [4]}",
        "{oleh: [c], lanjut: [4]}",
        "{oleh: [a], gabung: salah_satu, keputusan: {ya: 5, tidak: 1}}",
        "{oleh: [b]}"
    };

    @Test
    void severalRowsOpenAtOnceAndTheJoinWaitsForAll() {
        var kasus = Kasus.mulai(SEMUA).selesai("1 a");
        assertThat(kasus.terbuka()).containsExactly("2 b", "3 c");
        assertThat(kasus.ya("3 c").terbuka()).containsExactly("2 b");
        assertThat(kasus.keadaan().jalan().menunggu()).containsOnlyKeys(4);
        assertThat(kasus.selesai("2 b").terbuka()).containsExactly("4 a");
        assertThat(kasus.terakhir(LangkahDibuka.class).dari())
                .containsExactlyInAnyOrder(new Kunjungan(2, 1), new Kunjungan(3, 1));
    }

    @Test
    void whereNoWordSaysHowRowsMeetAllAreWaitedFor() {
        var kasus =
                Kasus.mulai(
                        "{oleh: [a], lanjut: [2, 3]}",
                        "{oleh: [b], lanjut: [4]}",
                        "{oleh: [c]}",
                        "{oleh: [a]}");
        assertThat(kasus.selesai("1 a", "2 b").terbuka()).containsExactly("3 c");
        assertThat(kasus.selesai("3 c").terbuka()).containsExactly("4 a");
    }

    @Test
    void theJoinDoesNotWaitForABranchThatEnded() {
        var kasus =
                Kasus.mulai(
                        "{oleh: [a], lanjut: [2, 3]}",
                        "{oleh: [b], keputusan: {ya: 4, tidak: selesai}}",
                        "{oleh: [c], lanjut: [5]}",
                        "{oleh: [b], lanjut: [5]}",
                        "{oleh: [a], gabung: semua}");
        kasus.selesai("1 a", "3 c");
        assertThat(kasus.terbuka()).containsExactly("2 b");
        assertThat(kasus.tidak("2 b").terbuka()).containsExactly("5 a");
        assertThat(kasus.selesai("5 a").status()).isEqualTo(Status.SELESAI);
    }

    @Test
    void theCaseIsRejectedOnlyWhenNoBranchReachesTheEnd() {
        String[] rows = {
            "{oleh: [a], lanjut: [2, 3]}",
            "{oleh: [b], keputusan: {ya: selesai, tidak: selesai}}",
            "{oleh: [c], keputusan: {ya: selesai, tidak: selesai}}"
        };
        assertThat(Kasus.mulai(rows).selesai("1 a").ya("2 b").tidak("3 c").status())
                .isEqualTo(Status.SELESAI);
        assertThat(Kasus.mulai(rows).selesai("1 a").tidak("2 b").ya("3 c").status())
                .isEqualTo(Status.SELESAI);
        assertThat(Kasus.mulai(rows).selesai("1 a").tidak("2 b").tidak("3 c").status())
                .isEqualTo(Status.DITOLAK);
    }

    @Test
    void aReturnToTheForkReplacesWhatIsStillOpen() {
        var kasus = Kasus.mulai(SEMUA).selesai("1 a").tidak("3 c");
        assertThat(kasus.terbuka()).containsExactly("2 b", "1#2 a");
        assertThat(kasus.selesai("1#2 a").terbuka()).containsExactly("2#2 b", "3#2 c");
        assertThat(kasus.tugas("2 b").sebab()).isEqualTo(Tugas.Sebab.DIGANTIKAN);
        assertThat(kasus.selesai("2#2 b").ya("3#2 c").selesai("4 a").status())
                .isEqualTo(Status.SELESAI);
    }

    @Test
    void withSalahSatuTheFirstGoesOnAndTheLateBranchEndsAtTheJoin() {
        var kasus = Kasus.mulai(SALAH_SATU).selesai("1 a", "3 c");
        assertThat(kasus.terbuka()).containsExactly("2 b", "4 a");
        assertThat(kasus.selesai("2 b").terbuka()).containsExactly("4 a");
        assertThat(kasus.ya("4 a").selesai("5 b").status()).isEqualTo(Status.SELESAI);
    }

    @Test
    void theCaseEndsWithItsLateBranch() {
        var kasus = Kasus.mulai(SALAH_SATU).selesai("1 a", "3 c").ya("4 a").selesai("5 b");
        assertThat(kasus.status()).isEqualTo(Status.BERJALAN);
        assertThat(kasus.selesai("2 b").status()).isEqualTo(Status.SELESAI);
    }

    @Test
    void aNewRoundThroughTheForkMayComeToTheJoinAgain() {
        var kasus = Kasus.mulai(SALAH_SATU).selesai("1 a", "3 c").tidak("4 a").selesai("1#2 a");
        assertThat(kasus.terbuka()).containsExactly("2#2 b", "3#2 c");
        assertThat(kasus.selesai("2#2 b").terbuka()).containsExactly("3#2 c", "4#2 a");
        assertThat(kasus.selesai("3#2 c").ya("4#2 a").selesai("5 b").status())
                .isEqualTo(Status.SELESAI);
    }

    @Test
    void whenTheFirstIsSentBackTheNextToComeGoesOn() {
        var kasus =
                Kasus.mulai(
                        "{oleh: [a], lanjut: [2, 3]}",
                        "{oleh: [b], lanjut: [4]}",
                        "{oleh: [c], lanjut: [4]}",
                        "{oleh: [a], gabung: salah_satu, keputusan: {ya: selesai, tidak: 3}}");
        kasus.selesai("1 a", "3 c").tidak("4 a");
        assertThat(kasus.terbuka()).containsExactly("2 b", "3#2 c");
        assertThat(kasus.selesai("2 b").terbuka()).containsExactly("3#2 c", "4#2 a");
        assertThat(kasus.ya("4#2 a").selesai("3#2 c").status()).isEqualTo(Status.SELESAI);
    }

    @Test
    void aBranchOfARoundThatIsDoneAnewEndsAtTheJoin() {
        var kasus = Kasus.mulai(SALAH_SATU).selesai("1 a", "3 c").tidak("4 a").selesai("2 b");
        assertThat(kasus.terbuka()).containsExactly("1#2 a");
    }

    @Test
    void aForkInsideALateBranchDoesNotOpenTheJoinAgain() {
        var kasus =
                Kasus.mulai(
                        "{oleh: [a], lanjut: [2, 3]}",
                        "{oleh: [b], lanjut: [6]}",
                        "{oleh: [c], lanjut: [4, 5]}",
                        "{oleh: [a], lanjut: [6]}",
                        "{oleh: [b], lanjut: [6]}",
                        "{oleh: [c], gabung: salah_satu}");
        kasus.selesai("1 a", "2 b", "3 c", "4 a", "5 b");
        assertThat(kasus.terbuka()).containsExactly("6 c");
        assertThat(kasus.selesai("6 c").status()).isEqualTo(Status.SELESAI);
    }

    @Test
    void aFanOutInsideABranchIsJoinedBeforeTheBranches() {
        var kasus =
                Kasus.mulai(
                        "{oleh: [a], lanjut: [2, 3]}",
                        "{oleh: [b], untuk_setiap: bidang, lanjut: [4]}",
                        "{oleh: [c], lanjut: [4]}",
                        "{oleh: [a], gabung: semua}");
        kasus.selesai("1 a", "2/x b", "3 c", "2/y b");
        assertThat(kasus.terbuka()).containsExactly("2/z b");
        assertThat(kasus.selesai("2/z b").terbuka()).containsExactly("4 a");
    }

    @Test
    void aSkippedRowArrivesAtTheJoin() {
        var kasus =
                Kasus.mulai(
                        "{oleh: [a], lanjut: [2, 3]}",
                        "{oleh: [b], lanjut: [4]}",
                        "{oleh: [c], opsional: apabila luas, lanjut: [4]}",
                        "{oleh: [a], gabung: semua}");
        assertThat(kasus.selesai("1 a", "2 b").lewati(3).terbuka()).containsExactly("4 a");
    }
}
