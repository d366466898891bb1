package id.laksana.pelaksanaan.mesin;

import static id.laksana.pelaksanaan.mesin.Kasus.PELAKU;
import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.pelaksanaan.mesin.Hasil.Alasan;
import id.laksana.pelaksanaan.mesin.Hasil.SudahBerakhir;
import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan.Status;
import id.laksana.pelaksanaan.mesin.Perintah.PanggilUlang;
import id.laksana.pelaksanaan.mesin.Peristiwa.HasilSopDiterima;
import id.laksana.pelaksanaan.mesin.Peristiwa.SopDipanggil;
import id.laksana.pelaksanaan.mesin.Peristiwa.TugasSelesai;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Waiting for others: a party outside, and a called SOP. */
class PanggilanTests {

    private static final String[] PANGGIL = {
        "{oleh: [a]}", "{oleh: [b], panggil: lain}", "{oleh: [c]}"
    };

    private static Kasus panggil() {
        return Kasus.mulai(PANGGIL).selesai("1 a");
    }

    @Test
    void theResultOfAnOutsidePartyIsEnteredWithItsDate() {
        var kasus = Kasus.mulai("{oleh: [luar]}", "{oleh: [a]}");
        assertThat(kasus.tugas("1 luar").status()).isEqualTo(Tugas.Status.MENUNGGU_LUAR);
        kasus.dengan(kasus.hasilLuar("1 luar", "2026-10-02"));
        assertThat(kasus.terakhir(TugasSelesai.class).tanggalLuar())
                .isEqualTo(LocalDate.of(2026, 10, 2));
        assertThat(kasus.terakhir(TugasSelesai.class).jejak().oleh()).isEqualTo(PELAKU);
        assertThat(kasus.terbuka()).containsExactly("2 a");
    }

    @Test
    void onlyAnOutsidePartyHasADatedResult() {
        var kasus = Kasus.mulai("{oleh: [luar, a], bersama: semua}");
        assertThat(kasus.ditolak(kasus.selesaikan("1 luar", null, null)))
                .isEqualTo(Alasan.MENUNGGU_LUAR);
        assertThat(kasus.ditolak(kasus.hasilLuar("1 a", "2026-10-02")))
                .isEqualTo(Alasan.BUKAN_PIHAK_LUAR);
    }

    @Test
    void theResultEnteredTwiceIsToldSo() {
        var kasus = Kasus.mulai("{oleh: [luar]}", "{oleh: [a]}");
        var twice = kasus.hasilLuar("1 luar", "2026-10-02");
        assertThat(kasus.dengan(twice).coba(twice)).isInstanceOf(SudahBerakhir.class);
    }

    @Test
    void everyUnitOutsideAnswersForItself() {
        var kasus = Kasus.mulai("{oleh: [luar], untuk_setiap: bidang}", "{oleh: [a]}");
        for (String unit : Kasus.UNIT) {
            kasus.dengan(kasus.hasilLuar("1/" + unit + " luar", "2026-10-02"));
        }
        assertThat(kasus.terbuka()).containsExactly("2 a");
    }

    @Test
    void aRowCallsItsSopAndGoesOnWithTheResult() {
        var kasus = panggil();
        assertThat(kasus.terakhir(SopDipanggil.class).kode()).isEqualTo("lain");
        assertThat(kasus.ditolak(kasus.selesaikan("2 b", null, null)))
                .isEqualTo(Alasan.MENUNGGU_SOP);
        var result = kasus.hasilSop("2 b", 1, true);
        assertThat(kasus.dengan(result).terbuka()).containsExactly("3 c");
        assertThat(kasus.terakhir(HasilSopDiterima.class).rujukan()).isEqualTo("kasus-2");
        assertThat(kasus.coba(result)).isEqualTo(new SudahBerakhir(kasus.tugas("2 b")));
    }

    @Test
    void aRowThatDecidesDoesSoWhenTheResultIsThere() {
        var kasus =
                Kasus.mulai(
                        "{oleh: [a]}",
                        "{oleh: [b], panggil: lain, keputusan: {ya: selesai, tidak: 1}}");
        kasus.selesai("1 a").dengan(kasus.hasilSop("2 b", 1, true));
        assertThat(kasus.terbuka()).containsExactly("2 b");
        assertThat(kasus.ya("2 b").status()).isEqualTo(Status.SELESAI);
    }

    @Test
    void afterAFailureTheOwnerGoesOnWithAReason() {
        var kasus = panggil();
        kasus.dengan(kasus.hasilSop("2 b", 1, false));
        assertThat(kasus.tugas("2 b").status()).isEqualTo(Tugas.Status.SOP_GAGAL);
        assertThat(kasus.ditolak(kasus.selesaikan("2 b", null, null)))
                .isEqualTo(Alasan.ALASAN_KOSONG);
        kasus.dengan(kasus.selesaikan("2 b", null, "Dikerjakan sendiri"));
        assertThat(kasus.terbuka()).containsExactly("3 c");
    }

    @Test
    void afterAFailureTheOwnerMayCallAgain() {
        var kasus = panggil();
        var ulang = new PanggilUlang(PELAKU, kasus.tugas("2 b").id().giliran());
        assertThat(kasus.ditolak(ulang)).isEqualTo(Alasan.SOP_TIDAK_GAGAL);
        var failure = kasus.hasilSop("2 b", 1, false);
        kasus.dengan(failure).dengan(ulang);
        assertThat(kasus.terakhir(SopDipanggil.class).panggilan()).isEqualTo(2);
        assertThat(kasus.ditolak(failure)).isEqualTo(Alasan.HASIL_TIDAK_DITUNGGU);
        kasus.dengan(kasus.hasilSop("2 b", 2, true));
        assertThat(kasus.terbuka()).containsExactly("3 c");
    }

    @Test
    void everyUnitHasACalledCaseOfItsOwn() {
        var kasus = Kasus.mulai("{oleh: [b], untuk_setiap: bidang, panggil: lain}", "{oleh: [a]}");
        assertThat(kasus.riwayat()).filteredOn(SopDipanggil.class::isInstance).hasSize(3);
        kasus.dengan(kasus.hasilSop("1/x b", 1, true)).dengan(kasus.hasilSop("1/z b", 1, true));
        assertThat(kasus.terbuka()).containsExactly("1/y b");
        assertThat(kasus.dengan(kasus.hasilSop("1/y b", 1, true)).terbuka()).containsExactly("2 a");
    }

    @Test
    void aResultThatComesWhileAUnitIsSentBackIsKeptForTheOwner() {
        var kasus =
                Kasus.mulai(
                        "{oleh: [b], untuk_setiap: bidang}",
                        "{oleh: [a], panggil: lain}",
                        "{oleh: [c]}");
        kasus.selesai("1/x b", "1/y b", "1/z b").kembalikan(1, "x");
        kasus.dengan(kasus.hasilSop("2 a", 1, true));
        assertThat(kasus.terbuka()).containsExactly("2 a", "1/x#2 b");
        assertThat(kasus.selesai("1/x#2 b", "2 a").terbuka()).containsExactly("3 c");
    }
}
