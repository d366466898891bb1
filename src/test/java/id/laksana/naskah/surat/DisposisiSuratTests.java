package id.laksana.naskah.surat;

import static id.laksana.naskah.surat.SuratFixture.diterima;
import static id.laksana.naskah.surat.SuratFixture.perintah;
import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.LaksanaTest;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.Sebagai;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The tree of dispositions, on the database. */
@LaksanaTest
class DisposisiSuratTests {

    @Autowired ApplicationContext context;
    @Autowired DisposisiSurat disposisi;
    @Autowired DaftarDisposisi daftar;
    @Autowired Clock clock;

    private SuratFixture uji;

    @BeforeEach
    void office() {
        uji = SuratFixture.in(context);
    }

    @Test
    void anOrderGoesDownAndItsEndComesUp() {
        UUID root = uji.diajukan("Undangan rapat", KecepatanSurat.SEGERA);
        assertThat(menunggu(uji.kadis)).containsExactly(root);
        uji.call(() -> terima(root, uji.kabid));
        assertThat(status(root)).isEqualTo(StatusDisposisi.BARU);
        uji.call(() -> terima(root, uji.kadis));
        assertThat(status(root)).isEqualTo(StatusDisposisi.DITERIMA);
        var below = teruskan(root, uji.kadis, uji.kabid, uji.sekretaris);
        assertThat(below).hasSize(2);
        assertThat(menunggu(uji.kadis)).isEmpty();
        assertThat(uji.kabar(below.getFirst())).containsExactly("BARU Bella Sigi");
        selesaikan(below.getFirst(), "Bahan sudah siap.", uji.kabid);
        assertThat(status(root)).as("one is still open").isEqualTo(StatusDisposisi.DITERUSKAN);
        selesaikan(below.getLast(), "Akan hadir.", uji.sekretaris);
        assertThat(status(root)).isEqualTo(StatusDisposisi.SELESAI);
        var tree = uji.call(() -> daftar.pohon(cari(root).surat()));
        assertThat(tree.stream().map(Cabang::tingkat)).containsExactly(0, 1, 1);
        assertThat(tree.getLast().catatanTerakhir()).isEqualTo("Akan hadir.");
        assertThat(tree.getFirst().peristiwa().stream().map(PeristiwaDisposisi::status))
                .containsExactly(
                        StatusDisposisi.BARU,
                        StatusDisposisi.DITERIMA,
                        StatusDisposisi.DITERUSKAN,
                        StatusDisposisi.SELESAI);
    }

    @Test
    void whatIsReturnedComesBackToWhoGaveItWithTheReason() {
        UUID root = uji.diajukan("Permintaan data", KecepatanSurat.BIASA);
        UUID below = teruskan(root, uji.kadis, uji.kabid).getFirst();
        assertThat(lakukan(below, TindakanDisposisi.KEMBALIKAN, " ", uji.kabid))
                .isEqualTo(new HasilDisposisi.Salah("hasil", "disposisi.hasil.kosong.KEMBALIKAN"));
        diterima(lakukan(below, TindakanDisposisi.KEMBALIKAN, "Bukan tugas bidang.", uji.kabid));
        assertThat(menunggu(uji.kadis)).containsExactly(root);
        assertThat(uji.kabar(root)).containsExactly("BARU Arman Palu", "DIKEMBALIKAN Arman Palu");
        assertThat(lakukan(below, TindakanDisposisi.SELESAIKAN, "Selesai.", uji.kabid))
                .isEqualTo(new HasilDisposisi.TidakDapat(StatusDisposisi.DIKEMBALIKAN));
        UUID second = teruskan(root, uji.kadis, uji.sekretaris).getFirst();
        selesaikan(second, "Data dikirim.", uji.sekretaris);
        assertThat(status(root)).isEqualTo(StatusDisposisi.SELESAI);
    }

    @Test
    void whoGaveItWithdrawsItWithAllThatCameOfIt() {
        UUID root = uji.diajukan("Laporan", KecepatanSurat.BIASA);
        UUID below = teruskan(root, uji.kadis, uji.sekretaris).getFirst();
        UUID deeper = teruskan(below, uji.sekretaris, uji.pencatat).getFirst();
        assertThat(lakukan(below, TindakanDisposisi.TARIK, "", uji.sekretaris))
                .isInstanceOf(HasilDisposisi.TidakBerwenang.class);
        diterima(lakukan(below, TindakanDisposisi.TARIK, "", uji.kadis));
        assertThat(status(deeper)).isEqualTo(StatusDisposisi.DITARIK);
        assertThat(menunggu(uji.kadis)).as("nobody did it").containsExactly(root);
        assertThat(menunggu(uji.pencatat)).isEmpty();
    }

    @Test
    void aStandInActsForThePostInTheNameOfTheAbsentHolder() {
        UUID root = uji.diajukan("Undangan", KecepatanSurat.BIASA);
        UUID wakil = uji.di.organisasi.pegawai("Erna Tojo");
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Makassar"));
        uji.di.organisasi.pemangku(
                uji.kadis.jabatan(),
                wakil,
                Sebagai.PLH,
                1,
                today.toString(),
                today.plusDays(3).toString());
        var plh = uji.pelaku(wakil, uji.kadis.jabatan());
        selesaikan(root, "Dihadiri.", plh);
        var last =
                uji.call(() -> daftar.pohon(cari(root).surat())).getFirst().peristiwa().getLast();
        assertThat(last.namaJabatan()).startsWith("Plh. ");
        assertThat(last.atasNama()).isEqualTo("Arman Palu");
    }

    @Test
    void whatIsWrongWithAnOrderIsSaidAndNothingIsKept() {
        UUID root = uji.diajukan("Surat", KecepatanSurat.BIASA);
        assertThat(coba(root, perintah(List.of(), "Edarkan")))
                .isEqualTo(new HasilDisposisi.Salah("kepada", "disposisi.kepada.kosong"));
        assertThat(coba(root, perintah(List.of(uji.kadis), "Edarkan")))
                .isEqualTo(new HasilDisposisi.Salah("kepada", "disposisi.kepada.sendiri"));
        assertThat(coba(root, perintah(List.of(uji.kabid), "")))
                .isEqualTo(new HasilDisposisi.Salah("instruksi", "disposisi.instruksi.kosong"));
        var past = new IsianDisposisi(List.of(uji.kabid.jabatan()), List.of(), "x", "2020-01-01");
        assertThat(coba(root, past))
                .isEqualTo(new HasilDisposisi.Salah("tenggat", "disposisi.tenggat.salah"));
        assertThat(uji.call(() -> daftar.pohon(cari(root).surat()))).hasSize(1);
    }

    @Test
    void nobodyBelowGetsMoreTimeThanTheBranchAbove() {
        UUID root = uji.diajukan("Kilat", KecepatanSurat.AMAT_SEGERA);
        var due = cari(root).tenggat();
        assertThat(due).isNotNull();
        var later = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Makassar"));
        var order =
                new IsianDisposisi(
                        List.of(uji.kabid.jabatan()),
                        List.of("Wakili/hadiri"),
                        "",
                        later.plusDays(20).toString());
        UUID below = diterima(coba(root, order)).getFirst();
        assertThat(cari(below).tenggat()).isEqualTo(due);
    }

    private HasilDisposisi coba(UUID id, IsianDisposisi isian) {
        return uji.call(() -> disposisi.teruskan(id, isian, uji.kadis));
    }

    private List<UUID> teruskan(UUID id, Pelaku dari, Pelaku... kepada) {
        return diterima(
                uji.call(
                        () ->
                                disposisi.teruskan(
                                        id, perintah(List.of(kepada), "Tindak lanjuti"), dari)));
    }

    private HasilDisposisi lakukan(UUID id, TindakanDisposisi act, String note, Pelaku oleh) {
        return uji.call(() -> disposisi.lakukan(id, act, note, List.of(), oleh));
    }

    private void selesaikan(UUID id, String note, Pelaku oleh) {
        diterima(lakukan(id, TindakanDisposisi.SELESAIKAN, note, oleh));
    }

    private boolean terima(UUID id, Pelaku oleh) {
        disposisi.terima(id, oleh);
        return true;
    }

    private Disposisi cari(UUID id) {
        return uji.call(() -> daftar.cari(id)).orElseThrow();
    }

    private StatusDisposisi status(UUID id) {
        return cari(id).status();
    }

    private List<UUID> menunggu(Pelaku oleh) {
        return uji.call(() -> daftar.menunggu(oleh.jabatan())).stream()
                .map(one -> one.disposisi().id())
                .toList();
    }
}
