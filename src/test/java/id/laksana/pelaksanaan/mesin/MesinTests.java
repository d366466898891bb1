package id.laksana.pelaksanaan.mesin;

import static id.laksana.pelaksanaan.mesin.Kasus.PELAKU;
import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.pelaksanaan.mesin.Hasil.Alasan;
import id.laksana.pelaksanaan.mesin.Hasil.SudahBerakhir;
import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan.Status;
import id.laksana.pelaksanaan.mesin.Perintah.Batalkan;
import id.laksana.pelaksanaan.mesin.Perintah.Lanjutkan;
import id.laksana.pelaksanaan.mesin.Perintah.Mulai;
import id.laksana.pelaksanaan.mesin.Perintah.Selesaikan;
import id.laksana.pelaksanaan.mesin.Perintah.Tangguhkan;
import id.laksana.pelaksanaan.mesin.Peristiwa.PelaksanaanDimulai;
import id.laksana.pelaksanaan.mesin.Peristiwa.TugasSelesai;
import id.laksana.sop.Sop.Pemicu;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A case begins, runs its rows in order, stands still and ends; nothing is done twice. */
class MesinTests {

    private static final String[] LURUS = {"{oleh: [a]}", "{oleh: [b]}", "{oleh: [c]}"};

    @Test
    void rowsAreDoneInOrder() {
        var kasus = Kasus.mulai(LURUS);
        assertThat(kasus.terbuka()).containsExactly("1 a");
        assertThat(kasus.selesai("1 a").terbuka()).containsExactly("2 b");
        assertThat(kasus.selesai("2 b").terbuka()).containsExactly("3 c");
        assertThat(kasus.selesai("3 c").status()).isEqualTo(Status.SELESAI);
        assertThat(kasus.terbuka()).isEmpty();
    }

    @Test
    void aRowMayEndTheCaseBeforeTheLast() {
        var kasus = Kasus.mulai("{oleh: [a], lanjut: [selesai]}", "{oleh: [b]}");
        assertThat(kasus.selesai("1 a").status()).isEqualTo(Status.SELESAI);
    }

    @ParameterizedTest
    @EnumSource(Pemicu.class)
    void whatStartedTheCaseIsRecorded(Pemicu pemicu) {
        var kasus = Kasus.belum(SopUji.sop(LURUS)).dengan(new Mulai(PELAKU, pemicu, "rujukan-7"));
        var dimulai = kasus.terakhir(PelaksanaanDimulai.class);
        assertThat(dimulai.pemicu()).isEqualTo(pemicu);
        assertThat(dimulai.rujukan()).isEqualTo("rujukan-7");
        assertThat(dimulai.jejak().oleh()).isEqualTo(PELAKU);
    }

    @Test
    void theCalendarMayStartACase() {
        var kasus = Kasus.belum(SopUji.sop(LURUS)).dengan(new Mulai(null, Pemicu.BERKALA, null));
        assertThat(kasus.terakhir(PelaksanaanDimulai.class).jejak().oleh()).isNull();
    }

    @Test
    void everyEventSaysWhoAndWhen() {
        var plh = new PelakuTercatat(Kasus.id(5), Kasus.id(6), Kasus.id(7));
        var kasus = Kasus.mulai(LURUS);
        kasus.dengan(new Selesaikan(plh, kasus.tugas("1 a").id(), null, "Lengkap"));
        var selesai = kasus.terakhir(TugasSelesai.class);
        assertThat(selesai.jejak().oleh()).isEqualTo(plh);
        assertThat(selesai.jejak().saat())
                .isAfter(kasus.terakhir(PelaksanaanDimulai.class).jejak().saat());
        assertThat(selesai.catatan()).isEqualTo("Lengkap");
    }

    @Test
    void whoCompletesTwiceIsToldWhoDidItAndWhen() {
        var kasus = Kasus.mulai(LURUS);
        var twice = kasus.selesaikan("1 a", null, null);
        kasus.dengan(twice);
        var first = kasus.terakhir(TugasSelesai.class).jejak();
        assertThat(kasus.coba(twice)).isEqualTo(new SudahBerakhir(kasus.tugas("1 a")));
        assertThat(kasus.tugas("1 a").jejak()).isEqualTo(first);
    }

    @Test
    void theLastTaskCompletedTwiceIsToldSoThoughTheCaseHasEnded() {
        var kasus = Kasus.mulai("{oleh: [a]}");
        var twice = kasus.selesaikan("1 a", null, null);
        kasus.dengan(twice);
        assertThat(kasus.coba(twice)).isEqualTo(new SudahBerakhir(kasus.tugas("1 a")));
    }

    @Test
    void anUnknownTaskIsRefused() {
        var kasus = Kasus.mulai(LURUS);
        var id = new Tugas.Id(new Giliran(new Kunjungan(2, 1), null, 1), "b");
        assertThat(kasus.ditolak(new Selesaikan(PELAKU, id, null, null)))
                .isEqualTo(Alasan.TUGAS_TIDAK_ADA);
    }

    @Test
    void nothingIsDoneBeforeTheStartAndACaseStartsOnce() {
        var mulai = new Mulai(PELAKU, Pemicu.DISPOSISI, null);
        var kasus = Kasus.belum(SopUji.sop(LURUS));
        assertThat(kasus.ditolak(new Batalkan(PELAKU, "Keliru"))).isEqualTo(Alasan.BELUM_DIMULAI);
        kasus.dengan(mulai);
        assertThat(kasus.ditolak(mulai)).isEqualTo(Alasan.SUDAH_DIMULAI);
    }

    @Test
    void aSuspendedCaseOnlyResumesOrIsCancelled() {
        var kasus = Kasus.mulai(LURUS).dengan(new Tangguhkan(PELAKU, "Menunggu Provinsi"));
        assertThat(kasus.status()).isEqualTo(Status.DITANGGUHKAN);
        assertThat(kasus.ditolak(kasus.selesaikan("1 a", null, null)))
                .isEqualTo(Alasan.SEDANG_DITANGGUHKAN);
        assertThat(kasus.ditolak(new Tangguhkan(PELAKU, "Lagi")))
                .isEqualTo(Alasan.SEDANG_DITANGGUHKAN);
        kasus.dengan(new Lanjutkan(PELAKU, "Sudah dijawab")).selesai("1 a");
        assertThat(kasus.terbuka()).containsExactly("2 b");
        assertThat(kasus.ditolak(new Lanjutkan(PELAKU, "Lagi")))
                .isEqualTo(Alasan.TIDAK_DITANGGUHKAN);
    }

    @Test
    void cancellingClosesWhatIsOpen() {
        var kasus = Kasus.mulai(LURUS).selesai("1 a");
        kasus.dengan(new Batalkan(PELAKU, "Kegiatan dihapus dari anggaran"));
        assertThat(kasus.status()).isEqualTo(Status.DIBATALKAN);
        assertThat(kasus.terbuka()).isEmpty();
        assertThat(kasus.tugas("2 b").sebab()).isEqualTo(Tugas.Sebab.BERAKHIR);
        assertThat(kasus.coba(kasus.selesaikan("2 b", null, null)))
                .isInstanceOf(SudahBerakhir.class);
    }

    @Test
    void anEndedCaseRefusesEverything() {
        var kasus = Kasus.mulai("{oleh: [a]}").selesai("1 a");
        for (var perintah :
                new Perintah[] {
                    new Tangguhkan(PELAKU, "x"),
                    new Lanjutkan(PELAKU, "x"),
                    new Batalkan(PELAKU, "x"),
                    new Perintah.Koreksi(PELAKU, kasus.kunjungan(1), "x")
                }) {
            assertThat(kasus.ditolak(perintah)).isEqualTo(Alasan.PELAKSANAAN_BERAKHIR);
        }
    }

    @Test
    void standingStillAndCancellingNeedAReason() {
        var kasus = Kasus.mulai(LURUS);
        assertThat(kasus.ditolak(new Tangguhkan(PELAKU, ""))).isEqualTo(Alasan.ALASAN_KOSONG);
        assertThat(kasus.ditolak(new Batalkan(PELAKU, " "))).isEqualTo(Alasan.ALASAN_KOSONG);
    }
}
