package id.laksana.pelaksanaan.mesin;

import static id.laksana.pelaksanaan.mesin.Kasus.id;
import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.pelaksanaan.mesin.Hasil.Alasan;
import id.laksana.pelaksanaan.mesin.Hasil.Diterima;
import id.laksana.pelaksanaan.mesin.Hasil.SedangDipegang;
import id.laksana.pelaksanaan.mesin.Hasil.SudahBerakhir;
import id.laksana.pelaksanaan.mesin.Pegangan.SebabLepas;
import id.laksana.pelaksanaan.mesin.Perintah.Ambil;
import id.laksana.pelaksanaan.mesin.Perintah.AmbilAlih;
import id.laksana.pelaksanaan.mesin.Perintah.Lepas;
import id.laksana.pelaksanaan.mesin.Perintah.Limpahkan;
import id.laksana.pelaksanaan.mesin.Perintah.Selesaikan;
import id.laksana.pelaksanaan.mesin.Perintah.SerahTerima;
import id.laksana.pelaksanaan.mesin.Perintah.Tangguhkan;
import id.laksana.pelaksanaan.mesin.Perintah.Tarik;
import id.laksana.pelaksanaan.mesin.Peristiwa.TugasDilepas;
import id.laksana.pelaksanaan.mesin.Peristiwa.TugasDiserahterimakan;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** In whose hands a task is: taken, given, given back, and never in two at once. */
class PeganganTests {

    private static final Petugas ANI = petugas(11, 21, "Ani");
    private static final Petugas BUDI = petugas(12, 21, "Budi");
    private static final Petugas KABAG = petugas(13, 23, "Citra");

    private final Kasus kasus = Kasus.mulai("{oleh: [a]}", "{oleh: [b], opsional: bila perlu}");

    @Test
    void ofTwoWhoTakeAtOnceOneWinsAndTheOtherIsToldByWhomAndWhen() {
        kasus.dengan(ambil(ANI));
        var held = dipegang();
        assertThat(held.oleh()).isEqualTo(ANI);
        assertThat(kasus.coba(ambil(BUDI))).isEqualTo(new SedangDipegang(kasus.tugas("1 a")));
        assertThat(kasus.coba(selesai("1 a", BUDI)))
                .isEqualTo(new SedangDipegang(kasus.tugas("1 a")));
        assertThat(kasus.tugas("1 a").pegangan()).isEqualTo(held);
    }

    @Test
    void takingTwiceIsHarmlessAndCompletingNeedsNoTaking() {
        kasus.dengan(ambil(ANI));
        assertThat(kasus.coba(ambil(ANI)))
                .isInstanceOfSatisfying(
                        Diterima.class, twice -> assertThat(twice.peristiwa()).isEmpty());
        kasus.dengan(selesai("1 a", ANI)).dengan(selesai("2 b", BUDI));
        assertThat(kasus.tugas("1 a").pegangan()).isNull();
    }

    @Test
    void whatIsGivenBackIsFreeForAll() {
        kasus.dengan(ambil(ANI)).dengan(new Lepas(oleh(ANI), tugas(), null));
        assertThat(kasus.terakhir(TugasDilepas.class).sebab()).isEqualTo(SebabLepas.DILEPAS);
        assertThat(kasus.ditolak(new Lepas(oleh(ANI), tugas(), null)))
                .isEqualTo(Alasan.TIDAK_DIPEGANG);
        kasus.dengan(ambil(BUDI));
        assertThat(kasus.coba(new Lepas(oleh(ANI), tugas(), null)))
                .isInstanceOf(SedangDipegang.class);
    }

    @Test
    void takingOverNeedsAReasonAndSomethingToTake() {
        assertThat(kasus.ditolak(new AmbilAlih(oleh(KABAG), tugas(), null, "Cuti")))
                .isEqualTo(Alasan.TIDAK_DIPEGANG);
        kasus.dengan(ambil(ANI));
        assertThat(kasus.ditolak(new AmbilAlih(oleh(KABAG), tugas(), null, " ")))
                .isEqualTo(Alasan.ALASAN_KOSONG);
        kasus.dengan(new AmbilAlih(oleh(KABAG), tugas(), null, "Cuti"));
        assertThat(kasus.tugas("1 a").pegangan()).isNull();
        kasus.dengan(ambil(ANI)).dengan(new AmbilAlih(oleh(BUDI), tugas(), BUDI, "Cuti"));
        assertThat(pemegang()).isEqualTo(BUDI);
    }

    @Test
    void whatIsDelegatedIsDoneByThatPersonAloneUntilItIsTakenBack() {
        kasus.dengan(limpahkan(KABAG, ANI, null));
        assertThat(kasus.coba(selesai("1 a", KABAG))).isInstanceOf(SedangDipegang.class);
        assertThat(kasus.ditolak(limpahkan(ANI, BUDI, null)))
                .isEqualTo(Alasan.LIMPAHAN_TIDAK_DITERUSKAN);
        assertThat(kasus.ditolak(new Tarik(oleh(BUDI), tugas()))).isEqualTo(Alasan.BUKAN_PELIMPAH);
        var successor = petugas(14, 23, "Dedi");
        kasus.dengan(new Tarik(oleh(successor), tugas()));
        assertThat(kasus.ditolak(new Tarik(oleh(KABAG), tugas())))
                .isEqualTo(Alasan.TIDAK_DILIMPAHKAN);
        kasus.dengan(selesai("1 a", KABAG));
    }

    @Test
    void whatWasDelegatedIsGivenBackWithAReason() {
        kasus.dengan(limpahkan(KABAG, ANI, null));
        assertThat(kasus.ditolak(new Lepas(oleh(ANI), tugas(), " ")))
                .isEqualTo(Alasan.ALASAN_KOSONG);
        kasus.dengan(new Lepas(oleh(ANI), tugas(), "Bukan bidang saya"));
        assertThat(kasus.terakhir(TugasDilepas.class).sebab()).isEqualTo(SebabLepas.DIKEMBALIKAN);
    }

    @Test
    void itsOwnDueMomentLiesAhead() {
        var past = Instant.parse("2020-01-01T00:00:00Z");
        assertThat(kasus.ditolak(limpahkan(KABAG, ANI, past)))
                .isEqualTo(Alasan.TENGGAT_SUDAH_LEWAT);
        var ahead = Instant.parse("2099-01-01T00:00:00Z");
        kasus.dengan(limpahkan(KABAG, ANI, ahead));
        assertThat(limpahan().tenggat()).isEqualTo(ahead);
    }

    @Test
    void whoMayNoLongerActStandsInNobodysWay() {
        kasus.dengan(ambil(ANI)).pemegangGugur().dengan(ambil(BUDI));
        assertThat(kasus.terakhir(TugasDilepas.class).sebab()).isEqualTo(SebabLepas.GUGUR);
        assertThat(pemegang()).isEqualTo(BUDI);
        kasus.dengan(selesai("1 a", KABAG));
        kasus.dengan(new Ambil(oleh(ANI), kasus.tugas("2 b").id(), ANI)).lewati(2);
        assertThat(kasus.riwayat()).filteredOn(TugasDilepas.class::isInstance).hasSize(3);
    }

    @Test
    void aRowThatSomebodyHasInHandIsNotSkipped() {
        kasus.selesai("1 a");
        kasus.dengan(new Ambil(oleh(ANI), kasus.tugas("2 b").id(), ANI));
        assertThat(kasus.coba(new Perintah.Lewati(oleh(BUDI), kasus.kunjungan(2), "Tidak perlu")))
                .isInstanceOf(SedangDipegang.class);
        kasus.dengan(new Perintah.Lewati(oleh(ANI), kasus.kunjungan(2), "Tidak perlu"));
    }

    @Test
    void aNewHolderOfThePostGetsWhatWasDelegatedAndTheRestIsFree() {
        kasus.dengan(limpahkan(KABAG, ANI, null)).dengan(new Tangguhkan(oleh(KABAG), "DPA"));
        var successor = petugas(15, 21, "Eko");
        kasus.dengan(serah(successor, List.of(), List.of(tugas())));
        assertThat(pemegang()).isEqualTo(successor);
        assertThat(limpahan().dari()).isEqualTo(KABAG);
        kasus.dengan(serah(successor, List.of(tugas()), List.of()));
        assertThat(kasus.tugas("1 a").pegangan()).isNull();
        assertThat(kasus.terakhir(TugasDiserahterimakan.class).alasan()).isEqualTo("Mutasi");
    }

    @Test
    void aTaskThatHasEndedChangesHandsNoMore() {
        kasus.selesai("1 a");
        assertThat(kasus.coba(ambil(ANI))).isInstanceOf(SudahBerakhir.class);
        assertThat(kasus.coba(new Tarik(oleh(ANI), tugas()))).isInstanceOf(SudahBerakhir.class);
        kasus.dengan(serah(ANI, List.of(tugas()), List.of()));
        assertThat(kasus.terakhir(TugasDiserahterimakan.class).dilepas()).isEmpty();
    }

    private Pegangan dipegang() {
        return Objects.requireNonNull(kasus.tugas("1 a").pegangan());
    }

    private Petugas pemegang() {
        return dipegang().oleh();
    }

    private Pegangan.Limpahan limpahan() {
        return Objects.requireNonNull(dipegang().limpahan());
    }

    private Tugas.Id tugas() {
        return kasus.tugas("1 a").id();
    }

    private Perintah ambil(Petugas siapa) {
        return new Ambil(oleh(siapa), tugas(), siapa);
    }

    private Perintah limpahkan(Petugas dari, Petugas kepada, @Nullable Instant tenggat) {
        return new Limpahkan(oleh(dari), tugas(), dari, kepada, tenggat, "Mohon dibantu");
    }

    private Perintah selesai(String label, Petugas siapa) {
        return new Selesaikan(oleh(siapa), kasus.tugas(label).id(), null, null);
    }

    private static Perintah serah(
            Petugas kepada, List<Tugas.Id> dilepas, List<Tugas.Id> diteruskan) {
        return new SerahTerima(
                oleh(kepada), "Staf", kepada, List.of(), dilepas, diteruskan, "Mutasi");
    }

    private static PelakuTercatat oleh(Petugas siapa) {
        return new PelakuTercatat(siapa.pegawai(), siapa.jabatan(), null);
    }

    private static Petugas petugas(int pegawai, int jabatan, String nama) {
        return new Petugas(id(pegawai), id(jabatan), nama, "Jabatan " + jabatan);
    }
}
