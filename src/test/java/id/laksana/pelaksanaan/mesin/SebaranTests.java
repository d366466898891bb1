package id.laksana.pelaksanaan.mesin;

import static id.laksana.pelaksanaan.mesin.Kasus.PELAKU;
import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.pelaksanaan.mesin.Hasil.Alasan;
import id.laksana.pelaksanaan.mesin.Hasil.Ditolak;
import id.laksana.pelaksanaan.mesin.Jawaban.Putusan;
import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan.Status;
import id.laksana.pelaksanaan.mesin.Perintah.KembalikanUnit;
import id.laksana.pelaksanaan.mesin.Perintah.TutupSebaran;
import id.laksana.pelaksanaan.mesin.Peristiwa.SebaranDitutup;
import id.laksana.pelaksanaan.mesin.Peristiwa.UnitDikembalikan;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One task for every unit, the join, one unit sent back, and going on without some. */
class SebaranTests {

    private static final String[] ISIAN = {
        "{oleh: [a]}",
        "{oleh: [b], untuk_setiap: bidang}",
        "{oleh: [a], keputusan: {ya: 4, tidak: 1}}",
        "{oleh: [c]}"
    };

    private static Kasus isian() {
        return Kasus.mulai(ISIAN).selesai("1 a");
    }

    @Test
    void everyUnitHasItsTaskAndTheRowWaitsForAll() {
        var kasus = isian();
        assertThat(kasus.terbuka()).containsExactly("2/x b", "2/y b", "2/z b");
        assertThat(kasus.selesai("2/z b", "2/x b").terbuka()).containsExactly("2/y b");
        assertThat(kasus.selesai("2/y b").terbuka()).containsExactly("3 a");
    }

    @Test
    void theUnitsAreThoseOfTheMomentOfOpening() {
        var kasus = Kasus.mulai(ISIAN).kelompok("p", "q", "p").selesai("1 a");
        assertThat(kasus.terbuka()).containsExactly("2/p b", "2/q b");
        kasus.kelompok("x").selesai("2/p b", "2/q b").tidak("3 a").selesai("1#2 a");
        assertThat(kasus.terbuka()).containsExactly("2#2/x b");
    }

    @Test
    void anEmptyGroupIsRefusedAndNothingHappens() {
        var kasus = Kasus.mulai(ISIAN).kelompok();
        var before = kasus.keadaan();
        assertThat(kasus.coba(kasus.selesaikan("1 a", null, null)))
                .isEqualTo(new Ditolak(Alasan.KELOMPOK_KOSONG, List.of("bidang")));
        assertThat(kasus.keadaan()).isEqualTo(before);
    }

    @Test
    void oneUnitIsSentBackWhileOthersStillWork() {
        var kasus = isian().selesai("2/x b").kembalikan(2, "x");
        assertThat(kasus.terbuka()).containsExactly("2/y b", "2/z b", "2/x#2 b");
        assertThat(kasus.terakhir(UnitDikembalikan.class).alasan()).isEqualTo("Isian kurang");
        kasus.selesai("2/y b", "2/z b");
        assertThat(kasus.terbuka()).containsExactly("2/x#2 b");
        assertThat(kasus.selesai("2/x#2 b").terbuka()).containsExactly("3 a");
    }

    @Test
    void aLaterRowSendsOneUnitBackAndWaitsForIt() {
        var kasus = isian().selesai("2/x b", "2/y b", "2/z b").kembalikan(2, "y");
        assertThat(kasus.terbuka()).containsExactly("3 a", "2/y#2 b");
        assertThat(kasus.coba(kasus.selesaikan("3 a", Putusan.YA, null)))
                .isEqualTo(new Ditolak(Alasan.UNIT_BELUM_KEMBALI, List.of("y")));
        assertThat(kasus.selesai("2/y#2 b").terbuka()).containsExactly("3 a");
        assertThat(kasus.ya("3 a").terbuka()).containsExactly("4 c");
    }

    @Test
    void aUnitIsSentBackAsOftenAsNeeded() {
        var kasus = isian().selesai("2/x b", "2/y b", "2/z b");
        kasus.kembalikan(2, "y").selesai("2/y#2 b").kembalikan(2, "y").kembalikan(2, "x");
        assertThat(kasus.terbuka()).containsExactly("3 a", "2/y#3 b", "2/x#2 b");
    }

    @Test
    void aRowFurtherOnMaySendBackToo() {
        var kasus = isian().selesai("2/x b", "2/y b", "2/z b").ya("3 a").kembalikan(2, "z");
        assertThat(kasus.ditolak(kasus.selesaikan("4 c", null, null)))
                .isEqualTo(Alasan.UNIT_BELUM_KEMBALI);
        assertThat(kasus.selesai("2/z#2 b", "4 c").status()).isEqualTo(Status.SELESAI);
    }

    @Test
    void aReturnOverTheRowTakesItsUnitsAlong() {
        var kasus = isian().selesai("2/x b", "2/y b", "2/z b").kembalikan(2, "y").tidak("3 a");
        assertThat(kasus.terbuka()).containsExactly("1#2 a");
        assertThat(kasus.tugas("2/y#2 b").sebab()).isEqualTo(Tugas.Sebab.DIKEMBALIKAN);
    }

    @Test
    void onlyAUnitThatIsBackCanBeSentBack() {
        var kasus = isian().selesai("2/x b");
        assertThat(kasus.ditolak(kembalikan(2, "y", "Kurang")))
                .isEqualTo(Alasan.UNIT_MASIH_BEKERJA);
        assertThat(kasus.ditolak(kembalikan(2, "q", "Kurang"))).isEqualTo(Alasan.UNIT_TIDAK_ADA);
        assertThat(kasus.ditolak(kembalikan(1, "x", "Kurang"))).isEqualTo(Alasan.BUKAN_SEBARAN);
        assertThat(kasus.ditolak(kembalikan(2, "x", ""))).isEqualTo(Alasan.ALASAN_KOSONG);
    }

    @Test
    void aUnitOfARoundThatIsOverIsNotSentBack() {
        var kasus = isian().selesai("2/x b", "2/y b", "2/z b").tidak("3 a");
        assertThat(kasus.ditolak(kembalikan(2, "x", "Kurang")))
                .isEqualTo(Alasan.KUNJUNGAN_TIDAK_BERLAKU);
    }

    @Test
    void theCaseGoesOnWithoutTheMissingWhoAreNamed() {
        var kasus = isian().selesai("2/x b");
        assertThat(kasus.coba(tutup(2, "z")))
                .isEqualTo(new Ditolak(Alasan.UNIT_KURANG_BERBEDA, List.of("y", "z")));
        assertThat(kasus.tutup(2, "z", "y").terbuka()).containsExactly("3 a");
        assertThat(kasus.terakhir(SebaranDitutup.class).unitKurang()).containsExactly("y", "z");
        assertThat(kasus.tugas("2/y b").sebab()).isEqualTo(Tugas.Sebab.SEBARAN_DITUTUP);
        assertThat(kasus.ditolak(tutup(2, "y"))).isEqualTo(Alasan.SEBARAN_LENGKAP);
    }

    @Test
    void aUnitPassedOverMayStillComeIn() {
        var kasus = isian().selesai("2/x b").tutup(2, "y", "z").kembalikan(2, "z");
        assertThat(kasus.terbuka()).containsExactly("3 a", "2/z#2 b");
        assertThat(kasus.selesai("2/z#2 b").ya("3 a").terbuka()).containsExactly("4 c");
    }

    @Test
    void aUnitSentBackMayBeGivenUp() {
        var kasus = isian().selesai("2/x b", "2/y b", "2/z b").kembalikan(2, "y").tutup(2, "y");
        assertThat(kasus.ya("3 a").terbuka()).containsExactly("4 c");
    }

    @Test
    void withinAUnitAllPelaksanaMustAct() {
        var kasus =
                Kasus.mulai("{oleh: [b, c], bersama: semua, untuk_setiap: bidang}", "{oleh: [a]}")
                        .selesai("1/x b", "1/y c", "1/y b", "1/z b", "1/z c");
        assertThat(kasus.terbuka()).containsExactly("1/x c");
        kasus.kembalikan(1, "y");
        assertThat(kasus.terbuka()).containsExactly("1/x c", "1/y#2 b", "1/y#2 c");
        assertThat(kasus.selesai("1/x c", "1/y#2 b", "1/y#2 c").terbuka()).containsExactly("2 a");
    }

    @Test
    void withinAUnitOneMayActForAll() {
        var kasus =
                Kasus.mulai(
                        "{oleh: [b, c], bersama: salah_satu, untuk_setiap: bidang}", "{oleh: [a]}");
        assertThat(kasus.selesai("1/x b").terbuka())
                .containsExactly("1/y b", "1/y c", "1/z b", "1/z c");
        assertThat(kasus.selesai("1/y c", "1/z b").terbuka()).containsExactly("2 a");
    }

    @Test
    void whereUnitsDecideAllAreHeardAndOneTidakCounts() {
        var kasus =
                Kasus.mulai(
                        "{oleh: [a]}",
                        "{oleh: [b], untuk_setiap: bidang, keputusan: {ya: selesai, tidak: 1}}");
        kasus.selesai("1 a").tidak("2/x b").ya("2/y b");
        assertThat(kasus.terbuka()).containsExactly("2/z b");
        assertThat(kasus.ya("2/z b").terbuka()).containsExactly("1#2 a");
    }

    @Test
    void theAnswerOfATurnThatWasSentBackDoesNotCount() {
        var kasus =
                Kasus.mulai(
                        "{oleh: [a]}",
                        "{oleh: [b], untuk_setiap: bidang, keputusan: {ya: selesai, tidak: 1}}");
        kasus.selesai("1 a").tidak("2/x b").kembalikan(2, "x").ya("2/x#2 b").ya("2/y b");
        assertThat(kasus.ya("2/z b").status()).isEqualTo(Status.SELESAI);
    }

    @Test
    void unitsThatDecideAreNotClosedWithoutAnyAnswer() {
        var kasus =
                Kasus.mulai(
                        "{oleh: [b], untuk_setiap: bidang, keputusan: {ya: selesai, tidak: selesai}}");
        assertThat(kasus.ditolak(tutup(1, "x", "y", "z"))).isEqualTo(Alasan.TANPA_JAWABAN);
        assertThat(kasus.ya("1/x b").tutup(1, "y", "z").status()).isEqualTo(Status.SELESAI);
    }

    @Test
    void aSecondFanOutGoesOnWhileAUnitOfTheFirstIsSentBack() {
        var kasus =
                Kasus.mulai(
                        "{oleh: [b], untuk_setiap: bidang}",
                        "{oleh: [c], untuk_setiap: bidang}",
                        "{oleh: [a]}");
        kasus.selesai("1/x b", "1/y b", "1/z b").kembalikan(1, "x").selesai("2/y c", "2/z c");
        assertThat(kasus.ditolak(kasus.selesaikan("2/x c", null, null)))
                .isEqualTo(Alasan.UNIT_BELUM_KEMBALI);
        assertThat(kasus.selesai("1/x#2 b", "2/x c").terbuka()).containsExactly("3 a");
    }

    private static Perintah kembalikan(int no, String unit, String alasan) {
        return new KembalikanUnit(PELAKU, no, unit, alasan);
    }

    private static Perintah tutup(int no, String... kurang) {
        return new TutupSebaran(PELAKU, no, List.of(kurang), "Batas waktu lewat");
    }
}
