package id.laksana.sop;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.LaksanaTest;
import id.laksana.database.Tenant;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.sop.VersiSop.Status;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The catalogue over the SOPs of the repository (read only) and over an instansi of its own. */
@LaksanaTest
class KatalogSopTests {

    @Autowired ApplicationContext context;
    @Autowired KatalogSop katalog;
    @Autowired PengelolaanSop pengelolaan;
    @Autowired DaftarInstansi daftarInstansi;
    @Autowired SopStart start;

    @Test
    void everyFileIsInForceInItsInstansi() {
        var files = DaftarSop.semua();
        long berlaku =
                files.stream()
                        .filter(
                                sop ->
                                        in(sop.instansi(), () -> katalog.berlaku(sop.kode()))
                                                .isPresent())
                        .count();
        assertThat(berlaku).isEqualTo(files.size()).isGreaterThan(40);
    }

    @Test
    void aSecondStartBringsNothingNew() throws IOException {
        start.run(new org.springframework.boot.DefaultApplicationArguments());
        assertThat(
                        in(
                                "prov-sulteng",
                                () -> katalog.daftarVersi("sulteng-dkukm-pengukuran-kinerja")))
                .hasSize(1);
    }

    @Test
    void anotherInstansiSeesNothing() {
        var di = SopFixture.in(context);
        assertThat(di.call(() -> katalog.daftar(Saringan.semua(), 0, 50))).isEmpty();
        assertThat(di.call(() -> katalog.tampil("sulteng-dkukm-pengukuran-kinerja"))).isEmpty();
        assertThat(di.call(() -> katalog.daftarPeraturan(null, 0, 50))).isEmpty();
        assertThat(in("prov-sulteng", () -> katalog.daftar(Saringan.semua(), 0, 50))).isNotEmpty();
    }

    @Test
    void wordsAreFoundByTheirStemAndByTheirBeginning() {
        assertThat(kode("prov-sulteng", Saringan.cari("mengukur kinerja")))
                .first()
                .isEqualTo("sulteng-dkukm-pengukuran-kinerja");
        assertThat(kode("prov-sulteng", Saringan.cari("penguk")))
                .first()
                .isEqualTo("sulteng-dkukm-pengukuran-kinerja");
        assertThat(kode("prov-sulteng", Saringan.cari("xyzzy"))).isEmpty();
        assertThat(kode("prov-sulteng", Saringan.cari("%'; --"))).hasSize(7);
    }

    @Test
    void theSnippetMarksWhatWasFound() {
        var baris =
                in("prov-sulteng", () -> katalog.daftar(Saringan.cari("disposisi"), 0, 1))
                        .getFirst();
        assertThat(baris.cuplikan())
                .contains(BarisKatalog.MULAI + "Disposisi" + BarisKatalog.AKHIR);
    }

    @Test
    void filtersNarrowTheCatalogue() {
        var uu =
                in("prov-sulteng", () -> katalog.daftarPeraturan("pemerintahan daerah 2014", 0, 5))
                        .getFirst();
        var perUnit = new Saringan(null, "dkukm", null, null, null, false);
        var perPelaksana = new Saringan(null, null, "kepala dinas", null, null, false);
        var perHukum = new Saringan(null, null, null, uu.id(), null, false);
        var konsep = new Saringan(null, null, null, null, Status.KONSEP, true);

        assertThat(kode("prov-sulteng", perUnit)).hasSize(7);
        assertThat(kode("prov-sulteng", perPelaksana)).hasSize(7);
        assertThat(kode("prov-sulteng", perHukum))
                .hasSize((int) uu.jumlahSop())
                .hasSizeGreaterThan(4);
        assertThat(kode("prov-sulteng", konsep)).isEmpty();
        assertThat(in("prov-sulteng", () -> katalog.jumlah(perUnit)))
                .containsEntry(Status.BERLAKU, 7L);
        assertThat(in("prov-sulteng", () -> katalog.daftarPelaksana(false)))
                .extracting(KatalogSop.Pilihan::nilai)
                .contains("Kepala Dinas");
        assertThat(in("prov-sulteng", () -> katalog.daftarUnit(false))).isNotEmpty();
    }

    @Test
    void draftsAreSeenOnlyByThoseWhoMay() {
        var di = SopFixture.in(context);
        di.konsep("uji-konsep", "Penyusunan Konsep");
        assertThat(di.call(() -> katalog.daftar(Saringan.semua(), 0, 50))).isEmpty();
        var denganRancangan = new Saringan(null, null, null, null, null, true);
        assertThat(di.call(() -> katalog.daftar(denganRancangan, 0, 50))).hasSize(1);
    }

    @Test
    void relationsAreResolvedByCodeTitleAndAlias() {
        var versi =
                in("prov-sulteng", () -> katalog.tampil("sulteng-dkukm-pengukuran-kinerja"))
                        .orElseThrow();
        assertThat(in("prov-sulteng", () -> katalog.merujuk(versi)))
                .extracting(KeterkaitanSop::kode)
                .contains("sulteng-dkukm-perjanjian-kinerja", "sulteng-dkukm-rencana-aksi");

        var di = SopFixture.in(context);
        var data = di.berlaku("uji-data", "Rekap Data");
        var laporan = di.konsep("uji-merujuk", "Penyusunan Laporan");
        assertThat(di.call(() -> katalog.merujuk(laporan)))
                .filteredOn(k -> k.kode() != null)
                .extracting(KeterkaitanSop::kode)
                .containsExactly("uji-data");
        assertThat(di.call(() -> katalog.dirujuk(data))).isNotNull();
    }

    @Test
    void theRegisterKeepsOneRowForEachRegulation() {
        var perbup =
                in(
                        "kab-luwu-timur",
                        () ->
                                katalog.daftarPeraturan(
                                        "standar operasional prosedur 52 2017", 0, 50));
        assertThat(perbup).hasSize(1);
        assertThat(perbup.getFirst().jumlahSop()).isGreaterThan(5);
        assertThat(in("kab-luwu-timur", () -> katalog.jumlahPeraturan(null))).isGreaterThan(5);
        var semua = in("kab-luwu-timur", () -> katalog.daftarPeraturan(null, 0, 50));
        assertThat(semua).extracting(p -> p.peraturan().tingkat()).isSorted();
        assertThat(in("kab-luwu-timur", () -> katalog.peraturan(perbup.getFirst().id())))
                .isPresent();
    }

    @Test
    void everyRoleOfTheSourcesLeadsToPeople() {
        for (Sop sop : DaftarSop.semua()) {
            var temuan =
                    in(
                            sop.instansi(),
                            () -> katalog.periksa(katalog.tampil(sop.kode()).orElseThrow()));
            assertThat(temuan)
                    .as(sop.kode())
                    .extracting(t -> t.aturan().kode())
                    .doesNotContain(
                            "V-PELAKSANA-01",
                            "V-PELAKSANA-02",
                            "V-PELAKSANA-03",
                            "V-SOP-15",
                            "V-PANGGIL-01");
        }
    }

    @Test
    void anUploadKeepsTheSameContentOnceAndRefusesWhatIsNoSop() {
        var di = SopFixture.in(context);
        String berkas = di.berkas("uji-unggah", "Pengunggahan Berkas");
        assertThat(di.call(() -> pengelolaan.periksa(berkas)).temuan())
                .extracting(t -> t.menghalangi())
                .doesNotContain(true);
        assertThat(di.call(() -> pengelolaan.unggah(berkas, di.penyusun)))
                .isInstanceOf(HasilUnggah.Tersimpan.class);
        assertThat(di.call(() -> pengelolaan.unggah(berkas, di.penyusun)))
                .isInstanceOf(HasilUnggah.SudahAda.class);

        String asing = berkas.replace("instansi: " + di.organisasi.kode, "instansi: prov-sulteng");
        assertThat(
                        ((HasilUnggah.Ditolak)
                                        di.call(() -> pengelolaan.unggah(asing, di.penyusun)))
                                .temuan())
                .extracting(t -> t.aturan().kode())
                .containsExactly("isi.instansi-lain");

        for (var kasus : SopRusak.semua()) {
            String text = new String(kasus.isi(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(di.call(() -> pengelolaan.periksa(text)).temuan())
                    .as(kasus.toString())
                    .isNotNull();
        }
        assertThat(di.call(() -> katalog.daftarVersi("uji-unggah"))).hasSize(1);
    }

    @Test
    void aNewDraftReplacesAnOlderOneButNotOneUnderDecision() {
        var di = SopFixture.in(context);
        di.konsep("uji-rancangan", "Perancangan Surat");
        String dua = di.berkas("uji-rancangan", "Perancangan Surat").replace("2 jam", "3 jam");
        assertThat(di.call(() -> pengelolaan.unggah(dua, di.penyusun)))
                .isInstanceOf(HasilUnggah.Tersimpan.class);
        assertThat(di.call(() -> katalog.daftarVersi("uji-rancangan")))
                .extracting(VersiSop::status)
                .containsExactly(Status.KONSEP, Status.DIGANTIKAN);

        di.diajukan("uji-diputus", "Pemutusan Perkara");
        String lain = di.berkas("uji-diputus", "Pemutusan Perkara").replace("2 jam", "3 jam");
        assertThat(di.call(() -> pengelolaan.unggah(lain, di.penyusun)))
                .isInstanceOf(HasilUnggah.SedangDiajukan.class);
    }

    @Test
    void aChangedFileFollowsUntilAVersionIsMadeHere() {
        var di = SopFixture.in(context);
        impor(di, di.berkas("uji-impor", "Pengimporan Data"));
        impor(di, di.berkas("uji-impor", "Pengimporan Data").replace("2 jam", "3 jam"));
        assertThat(status(di, "uji-impor")).containsExactly(Status.BERLAKU, Status.DIGANTIKAN);

        String sendiri = di.berkas("uji-impor", "Pengimporan Data").replace("2 jam", "4 jam");
        di.call(() -> pengelolaan.unggah(sendiri, di.penyusun));
        impor(di, di.berkas("uji-impor", "Pengimporan Data").replace("2 jam", "5 jam"));
        assertThat(status(di, "uji-impor")).startsWith(Status.KONSEP, Status.BERLAKU);
    }

    private List<Status> status(SopFixture di, String kode) {
        return di.call(() -> katalog.daftarVersi(kode)).stream().map(VersiSop::status).toList();
    }

    private void impor(SopFixture di, String yaml) {
        di.call(
                () ->
                        pengelolaan.impor(
                                (SopFile.Result.Content) SopFile.readText("uji", yaml), yaml));
    }

    private List<String> kode(String instansi, Saringan saringan) {
        return in(instansi, () -> katalog.daftar(saringan, 0, 50)).stream()
                .map(BarisKatalog::kode)
                .toList();
    }

    private <T> T in(String kode, java.util.function.Supplier<T> work) {
        int id =
                Tenant.callForInstallation(() -> daftarInstansi.denganKode(kode))
                        .orElseThrow()
                        .id();
        return Tenant.call(id, work::get);
    }
}
