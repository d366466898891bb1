package id.laksana.pelaksanaan.mesin;

import static id.laksana.pelaksanaan.mesin.Kasus.PELAKU;
import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.pelaksanaan.mesin.Hasil.Alasan;
import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan.Status;
import id.laksana.pelaksanaan.mesin.Perintah.Koreksi;
import id.laksana.pelaksanaan.mesin.Peristiwa.KoreksiDicatat;
import id.laksana.pelaksanaan.mesin.Peristiwa.TugasSelesai;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A wrong completion is taken back by a new event. */
class KoreksiTests {

    private static final String[] SEJAJAR = {
        "{oleh: [a], lanjut: [2, 3]}",
        "{oleh: [b], lanjut: [4]}",
        "{oleh: [c], lanjut: [4]}",
        "{oleh: [a], gabung: semua}",
        "{oleh: [b]}"
    };

    @Test
    void theRowIsDoneAgainAndWhatFollowedIsClosed() {
        var kasus = Kasus.mulai("{oleh: [a]}", "{oleh: [b]}", "{oleh: [c]}");
        kasus.selesai("1 a", "2 b").koreksi(1);
        assertThat(kasus.terbuka()).containsExactly("1#2 a");
        assertThat(kasus.tugas("3 c").sebab()).isEqualTo(Tugas.Sebab.DIKOREKSI);
        assertThat(kasus.terakhir(KoreksiDicatat.class).gugur())
                .containsExactly(new Kunjungan(1, 1), new Kunjungan(2, 1), new Kunjungan(3, 1));
        assertThat(kasus.selesai("1#2 a", "2#2 b", "3#2 c").status()).isEqualTo(Status.SELESAI);
    }

    @Test
    void theHistoryKeepsWhatWasDone() {
        var kasus = Kasus.mulai("{oleh: [a]}", "{oleh: [b]}").selesai("1 a");
        var before = List.copyOf(kasus.riwayat());
        kasus.koreksi(1);
        assertThat(kasus.riwayat()).startsWith(before.toArray(Peristiwa[]::new));
        assertThat(kasus.terakhir(TugasSelesai.class).tugas()).isEqualTo(kasus.tugas("1 a").id());
        assertThat(kasus.tugas("1 a").status()).isEqualTo(Tugas.Status.SELESAI);
    }

    @Test
    void aWrongTidakIsTakenBack() {
        var kasus =
                Kasus.mulai(
                        "{oleh: [a]}", "{oleh: [b], keputusan: {ya: 3, tidak: 1}}", "{oleh: [c]}");
        kasus.selesai("1 a").tidak("2 b").koreksi(2);
        assertThat(kasus.terbuka()).containsExactly("2#2 b");
        assertThat(kasus.ya("2#2 b").terbuka()).containsExactly("3 c");
    }

    @Test
    void otherBranchesGoOn() {
        var kasus = Kasus.mulai(SEJAJAR).selesai("1 a", "2 b").koreksi(2);
        assertThat(kasus.terbuka()).containsExactly("3 c", "2#2 b");
        assertThat(kasus.keadaan().jalan().menunggu()).isEmpty();
        assertThat(kasus.selesai("3 c", "2#2 b").terbuka()).containsExactly("4 a");
    }

    @Test
    void aBranchThatWasJoinedWithTheWrongOneWaitsAgain() {
        var kasus = Kasus.mulai(SEJAJAR).selesai("1 a", "2 b", "3 c", "4 a").koreksi(2);
        assertThat(kasus.terbuka()).containsExactly("2#2 b");
        assertThat(kasus.keadaan().jalan().menunggu())
                .containsOnlyKeys(4)
                .containsEntry(4, List.of(new Kunjungan(3, 1)));
        assertThat(kasus.selesai("2#2 b").terbuka()).containsExactly("4#2 a");
        assertThat(kasus.koreksi(3).terbuka()).containsExactly("3#2 c");
    }

    @Test
    void aJoinThatWentOnWithTheFirstMayDoSoAgain() {
        var kasus =
                Kasus.mulai(
                        "{oleh: [a], lanjut: [2, 3]}",
                        "{oleh: [b], lanjut: [4]}",
                        "{oleh: [c], lanjut: [4]}",
                        "{oleh: [a], gabung: salah_satu}");
        kasus.selesai("1 a", "2 b").koreksi(2);
        assertThat(kasus.terbuka()).containsExactly("3 c", "2#2 b");
        assertThat(kasus.selesai("3 c").terbuka()).containsExactly("2#2 b", "4#2 a");
    }

    @Test
    void anEndThatWasReachedWronglyDoesNotCount() {
        var kasus =
                Kasus.mulai(
                        "{oleh: [a], lanjut: [2, 3]}",
                        "{oleh: [b], keputusan: {ya: selesai, tidak: selesai}}",
                        "{oleh: [c], keputusan: {ya: selesai, tidak: selesai}}");
        kasus.selesai("1 a").ya("2 b").koreksi(2).tidak("2#2 b").tidak("3 c");
        assertThat(kasus.status()).isEqualTo(Status.DITOLAK);
    }

    @Test
    void aWrongSkipIsTakenBack() {
        var kasus = Kasus.mulai("{oleh: [a], opsional: apabila perlu}", "{oleh: [b]}");
        assertThat(kasus.lewati(1).koreksi(1).terbuka()).containsExactly("1#2 a");
    }

    @Test
    void ofSeveralPelaksanaOneMayHaveBeenWrong() {
        var kasus = Kasus.mulai("{oleh: [a, b], bersama: semua}", "{oleh: [c]}");
        assertThat(kasus.ditolak(koreksi(kasus.kunjungan(1))))
                .isEqualTo(Alasan.LANGKAH_BELUM_SELESAI);
        assertThat(kasus.selesai("1 a").koreksi(1).terbuka()).containsExactly("1#2 a", "1#2 b");
    }

    @Test
    void unitsThatWereSentBackFallWithTheirRow() {
        var kasus = Kasus.mulai("{oleh: [a]}", "{oleh: [b], untuk_setiap: bidang}", "{oleh: [c]}");
        kasus.selesai("1 a", "2/x b", "2/y b", "2/z b").kembalikan(2, "x").koreksi(1);
        assertThat(kasus.terbuka()).containsExactly("1#2 a");
    }

    @Test
    void onlyTheLastVisitThatStillCountsIsCorrected() {
        var kasus = Kasus.mulai("{oleh: [a]}", "{oleh: [b]}", "{oleh: [c]}");
        kasus.selesai("1 a", "2 b");
        Kunjungan fallen = kasus.kunjungan(2);
        kasus.koreksi(1);
        assertThat(kasus.ditolak(koreksi(fallen))).isEqualTo(Alasan.KUNJUNGAN_TIDAK_BERLAKU);
        assertThat(kasus.ditolak(koreksi(new Kunjungan(1, 1))))
                .isEqualTo(Alasan.KUNJUNGAN_TIDAK_BERLAKU);
        assertThat(kasus.ditolak(koreksi(kasus.kunjungan(1))))
                .isEqualTo(Alasan.LANGKAH_BELUM_SELESAI);
        assertThat(kasus.ditolak(new Koreksi(PELAKU, kasus.kunjungan(1), " ")))
                .isEqualTo(Alasan.ALASAN_KOSONG);
    }

    private static Perintah koreksi(Kunjungan kunjungan) {
        return new Koreksi(PELAKU, kunjungan, "Salah tekan");
    }
}
