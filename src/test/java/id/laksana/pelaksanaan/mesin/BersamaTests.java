package id.laksana.pelaksanaan.mesin;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.pelaksanaan.mesin.Hasil.Alasan;
import id.laksana.pelaksanaan.mesin.Hasil.SudahBerakhir;
import id.laksana.pelaksanaan.mesin.Jawaban.Cabang;
import id.laksana.pelaksanaan.mesin.Jawaban.Putusan;
import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan.Status;
import org.junit.jupiter.api.Test;

/** Several pelaksana on one row: all must act, or one acts for all. */
class BersamaTests {

    @Test
    void allMustAct() {
        var kasus = Kasus.mulai("{oleh: [a, b, c], bersama: semua}", "{oleh: [a]}");
        assertThat(kasus.terbuka()).containsExactly("1 a", "1 b", "1 c");
        assertThat(kasus.selesai("1 c", "1 a").terbuka()).containsExactly("1 b");
        assertThat(kasus.selesai("1 b").terbuka()).containsExactly("2 a");
    }

    @Test
    void theFirstActsForAll() {
        var kasus = Kasus.mulai("{oleh: [a, b], bersama: salah_satu}", "{oleh: [c]}");
        var late = kasus.selesaikan("1 a", null, null);
        assertThat(kasus.selesai("1 b").terbuka()).containsExactly("2 c");
        assertThat(kasus.tugas("1 a").sebab()).isEqualTo(Tugas.Sebab.DIWAKILI);
        assertThat(kasus.coba(late)).isEqualTo(new SudahBerakhir(kasus.tugas("1 a")));
        assertThat(kasus.tugas("1 a").jejak()).isEqualTo(kasus.tugas("1 b").jejak());
    }

    @Test
    void allMustSayYa() {
        var kasus =
                Kasus.mulai(
                        "{oleh: [a, b], bersama: semua, keputusan: {ya: 2, tidak: 1}}",
                        "{oleh: [c]}");
        assertThat(kasus.ya("1 b").terbuka()).containsExactly("1 a");
        assertThat(kasus.ya("1 a").terbuka()).containsExactly("2 c");
    }

    @Test
    void oneTidakDecidesTheRow() {
        var kasus =
                Kasus.mulai(
                        "{oleh: [c]}",
                        "{oleh: [a, b, c], bersama: semua, keputusan: {ya: selesai, tidak: 1}}");
        kasus.selesai("1 c").ya("2 b").tidak("2 a");
        assertThat(kasus.terbuka()).containsExactly("1#2 c");
        assertThat(kasus.tugas("2 c").sebab()).isEqualTo(Tugas.Sebab.DIPUTUSKAN);
        kasus.selesai("1#2 c").ya("2#2 a").ya("2#2 c").ya("2#2 b");
        assertThat(kasus.status()).isEqualTo(Status.SELESAI);
    }

    @Test
    void oneDecidesForAll() {
        var kasus =
                Kasus.mulai(
                        "{oleh: [a, b], bersama: salah_satu, keputusan: {ya: 2, tidak: selesai}}",
                        "{oleh: [c]}");
        assertThat(kasus.ya("1 b").terbuka()).containsExactly("2 c");
    }

    @Test
    void ofCategoriesOneHoldsForAll() {
        var kasus =
                Kasus.mulai(
                        "{oleh: [a, b], bersama: semua, cabang: [{label: Staf, ke: 2}, {label: Kabag, ke: 3}]}",
                        "{oleh: [b]}",
                        "{oleh: [c]}");
        kasus.cabang("1 a", "Kabag");
        assertThat(kasus.ditolak(kasus.selesaikan("1 b", new Cabang("Staf"), null)))
                .isEqualTo(Alasan.CABANG_BERBEDA);
        assertThat(kasus.cabang("1 b", "Kabag").terbuka()).containsExactly("3 c");
    }

    @Test
    void aRowEnteredAgainAsksAllAgain() {
        var kasus =
                Kasus.mulai(
                        "{oleh: [a, b], bersama: semua}",
                        "{oleh: [c], keputusan: {ya: selesai, tidak: 1}}");
        kasus.selesai("1 a", "1 b").tidak("2 c");
        assertThat(kasus.terbuka()).containsExactly("1#2 a", "1#2 b");
        assertThat(kasus.ditolak(kasus.selesaikan("1#2 a", Putusan.YA, null)))
                .isEqualTo(Alasan.JAWABAN_TIDAK_DIKENAL);
    }
}
