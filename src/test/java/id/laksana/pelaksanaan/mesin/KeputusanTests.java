package id.laksana.pelaksanaan.mesin;

import static id.laksana.pelaksanaan.mesin.Kasus.PELAKU;
import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.pelaksanaan.mesin.Hasil.Alasan;
import id.laksana.pelaksanaan.mesin.Jawaban.Cabang;
import id.laksana.pelaksanaan.mesin.Jawaban.Putusan;
import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan.Status;
import id.laksana.pelaksanaan.mesin.Perintah.Lewati;
import id.laksana.pelaksanaan.mesin.Peristiwa.KeputusanDiambil;
import id.laksana.pelaksanaan.mesin.Peristiwa.LangkahDilewati;
import org.junit.jupiter.api.Test;

/** Ya and Tidak, branches by category, returns and their rounds, optional rows. */
class KeputusanTests {

    private static final String[] BERJENJANG = {
        "{oleh: [c]}",
        "{oleh: [b], keputusan: {ya: 3, tidak: 1}}",
        "{oleh: [a], keputusan: {ya: selesai, tidak: 2}}"
    };

    @Test
    void yaGoesOnAndTidakReturnsToTheStatedRow() {
        var kasus = Kasus.mulai(BERJENJANG).selesai("1 c").ya("2 b");
        assertThat(kasus.terbuka()).containsExactly("3 a");
        assertThat(kasus.tidak("3 a").terbuka()).containsExactly("2#2 b");
        assertThat(kasus.tidak("2#2 b").terbuka()).containsExactly("1#2 c");
    }

    @Test
    void rowsOfALoopGetTheirNextRoundWhenTheyAreReached() {
        var kasus = Kasus.mulai(BERJENJANG).selesai("1 c").tidak("2 b").selesai("1#2 c");
        assertThat(kasus.tidak("2#2 b").terbuka()).containsExactly("1#3 c");
        assertThat(kasus.selesai("1#3 c").ya("2#3 b").terbuka()).containsExactly("3 a");
        assertThat(kasus.ya("3 a").status()).isEqualTo(Status.SELESAI);
    }

    @Test
    void aReturnGoesSeveralLevelsDown() {
        var kasus =
                Kasus.mulai(
                        "{oleh: [luar]}",
                        "{oleh: [b], keputusan: {ya: 3, tidak: 1}}",
                        "{oleh: [a], keputusan: {ya: selesai, tidak: 1}}");
        kasus.dengan(kasus.hasilLuar("1 luar", "2026-11-20")).ya("2 b").tidak("3 a");
        assertThat(kasus.terbuka()).containsExactly("1#2 luar");
    }

    @Test
    void aReturnWithoutReasonIsRefused() {
        var kasus = Kasus.mulai(BERJENJANG).selesai("1 c");
        assertThat(kasus.ditolak(kasus.selesaikan("2 b", Putusan.TIDAK, null)))
                .isEqualTo(Alasan.ALASAN_KOSONG);
        assertThat(kasus.ditolak(kasus.selesaikan("2 b", Putusan.TIDAK, " ")))
                .isEqualTo(Alasan.ALASAN_KOSONG);
        assertThat(kasus.terbuka()).containsExactly("2 b");
    }

    @Test
    void tidakMayLeadForwardWithoutReason() {
        var kasus =
                Kasus.mulai(
                        "{oleh: [a], keputusan: {ya: 2, tidak: 3}}", "{oleh: [b]}", "{oleh: [c]}");
        kasus.dengan(kasus.selesaikan("1 a", Putusan.TIDAK, null));
        assertThat(kasus.terbuka()).containsExactly("3 c");
    }

    @Test
    void tidakToTheEndRejectsAndNeedsAReason() {
        var kasus = Kasus.mulai("{oleh: [a], keputusan: {ya: 2, tidak: selesai}}", "{oleh: [b]}");
        assertThat(kasus.ditolak(kasus.selesaikan("1 a", Putusan.TIDAK, "")))
                .isEqualTo(Alasan.ALASAN_KOSONG);
        assertThat(kasus.tidak("1 a").status()).isEqualTo(Status.DITOLAK);
        assertThat(kasus.terakhir(KeputusanDiambil.class).menolak()).isTrue();
    }

    @Test
    void tidakToTheEndIsNoRejectionWhenYaSendsBack() {
        var kasus =
                Kasus.mulai("{oleh: [a]}", "{oleh: [b], keputusan: {ya: 1, tidak: selesai}}")
                        .selesai("1 a");
        assertThat(kasus.ditolak(kasus.selesaikan("2 b", Putusan.YA, null)))
                .isEqualTo(Alasan.ALASAN_KOSONG);
        kasus.dengan(kasus.selesaikan("2 b", Putusan.TIDAK, null));
        assertThat(kasus.status()).isEqualTo(Status.SELESAI);
    }

    @Test
    void aDecisionAsksForAnAnswerAndOtherRowsForNone() {
        var kasus = Kasus.mulai(BERJENJANG);
        assertThat(kasus.ditolak(kasus.selesaikan("1 c", Putusan.YA, null)))
                .isEqualTo(Alasan.JAWABAN_TIDAK_DIKENAL);
        kasus.selesai("1 c");
        assertThat(kasus.ditolak(kasus.selesaikan("2 b", null, null)))
                .isEqualTo(Alasan.JAWABAN_KOSONG);
        assertThat(kasus.ditolak(kasus.selesaikan("2 b", new Cabang("Staf"), null)))
                .isEqualTo(Alasan.JAWABAN_TIDAK_DIKENAL);
    }

    @Test
    void aCategoryChoosesOneOfThreeWays() {
        String[] rows = {
            "{oleh: [a], cabang: [{label: Staf, ke: 2}, {label: Kasubag, ke: 3}, {label: Kabag, ke: 4}]}",
            "{oleh: [b], lanjut: [selesai]}",
            "{oleh: [c], lanjut: [selesai]}",
            "{oleh: [a]}"
        };
        assertThat(Kasus.mulai(rows).cabang("1 a", "Staf").terbuka()).containsExactly("2 b");
        assertThat(Kasus.mulai(rows).cabang("1 a", "Kasubag").terbuka()).containsExactly("3 c");
        var kasus = Kasus.mulai(rows).cabang("1 a", "Kabag");
        assertThat(kasus.terbuka()).containsExactly("4 a");
        assertThat(kasus.selesai("4 a").status()).isEqualTo(Status.SELESAI);
    }

    @Test
    void anOptionalRowIsSkippedWithAReason() {
        var kasus = Kasus.mulai("{oleh: [a], opsional: apabila perlu}", "{oleh: [b]}").lewati(1);
        assertThat(kasus.terbuka()).containsExactly("2 b");
        assertThat(kasus.tugas("1 a").sebab()).isEqualTo(Tugas.Sebab.DILEWATI);
        assertThat(kasus.terakhir(LangkahDilewati.class).alasan()).isEqualTo("Tidak diperlukan");
    }

    @Test
    void aSkippedDecisionGoesTheWayOfYa() {
        var kasus =
                Kasus.mulai(
                        "{oleh: [a], opsional: apabila perlu, keputusan: {ya: 3, tidak: 2}}",
                        "{oleh: [b]}",
                        "{oleh: [c]}");
        assertThat(kasus.lewati(1).terbuka()).containsExactly("3 c");
    }

    @Test
    void aSkipIsRefusedWithoutReasonOnAMandatoryRowAndTwice() {
        var kasus = Kasus.mulai("{oleh: [a], opsional: apabila perlu}", "{oleh: [b]}");
        Kunjungan first = kasus.kunjungan(1);
        assertThat(kasus.ditolak(new Lewati(PELAKU, first, " "))).isEqualTo(Alasan.ALASAN_KOSONG);
        kasus.lewati(1);
        assertThat(kasus.ditolak(new Lewati(PELAKU, first, "Sekali lagi")))
                .isEqualTo(Alasan.LANGKAH_TIDAK_TERBUKA);
        assertThat(kasus.ditolak(new Lewati(PELAKU, kasus.kunjungan(2), "Tidak perlu")))
                .isEqualTo(Alasan.LANGKAH_WAJIB);
    }
}
