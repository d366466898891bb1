package id.laksana.naskah.surat;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.LaksanaTest;
import id.laksana.naskah.surat.SuratMasuk.Pembaca;
import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.HasilPelaksanaan;
import id.laksana.pelaksanaan.Pelaksanaan;
import id.laksana.pelaksanaan.pengingat.PengingatUji;
import id.laksana.sop.BerandaSop.Dijalankan;
import id.laksana.sop.bentuk.PdfRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What comes of dispositions: reminders, cases of SOPs, the sheet. */
@LaksanaTest
class DisposisiLanjutTests {

    @Autowired ApplicationContext context;
    @Autowired DisposisiSurat disposisi;
    @Autowired DaftarDisposisi daftar;
    @Autowired DisposisiSop sop;
    @Autowired SuratMasuk surat;
    @Autowired CetakDisposisi cetak;

    private SuratFixture uji;

    @BeforeEach
    void office() {
        uji = SuratFixture.in(context);
    }

    @Test
    void whoIsLateIsRemindedOnceAndThenThePostAbove() {
        UUID root = uji.diajukan("Kilat", KecepatanSurat.AMAT_SEGERA);
        UUID below = teruskan(root, uji.kadis, uji.kabid);
        var due = Objects.requireNonNull(cari(below).tenggat());
        var pengingat = new PengingatUji(context, uji.di.organisasi.instansi);
        pengingat.jalan(due.plusSeconds(60));
        pengingat.jalan(due.plusSeconds(120));
        assertThat(uji.kabar(below)).containsExactly("BARU Bella Sigi", "TERLAMBAT Bella Sigi");
        pengingat.jalan(due.plusSeconds(5 * 86_400));
        assertThat(uji.kabar(below)).contains("ESKALASI Arman Palu");
        assertThat(pengingat.jumlah(uji.kabid.pegawai())).isEqualTo(2);
        uji.call(
                () ->
                        disposisi.lakukan(
                                below,
                                TindakanDisposisi.SELESAIKAN,
                                "Sudah.",
                                List.of(),
                                uji.kabid));
        assertThat(pengingat.jumlah(uji.kabid.pegawai())).as("nothing waits any more").isZero();
    }

    @Test
    void anOrderStartsAnSopAndTheCaseKnowsTheLetter() {
        uji.di.berlaku("cermat", "Penyusunan Laporan Triwulan");
        var analis = uji.di.penyusun;
        UUID root = uji.diajukan("Permintaan laporan", KecepatanSurat.BIASA);
        UUID below = teruskan(root, uji.kadis, analis);
        assertThat(uji.call(() -> sop.dapatDimulai(analis)).stream().map(Dijalankan::kode))
                .containsExactly("cermat");
        assertThat(uji.call(() -> sop.mulai(below, "cermat", uji.kabid)))
                .isInstanceOf(HasilPelaksanaan.TidakBerwenang.class);
        var started = uji.call(() -> sop.mulai(below, "cermat", analis));
        assertThat(started).isInstanceOf(HasilPelaksanaan.Diterima.class);
        UUID kasus = ((HasilPelaksanaan.Diterima) started).pelaksanaan();
        assertThat(uji.call(() -> sop.surat(kasus)).stream().map(Surat::id))
                .containsExactly(cari(below).surat());
        var tree = uji.call(() -> daftar.pohon(cari(below).surat()));
        assertThat(tree.getLast().kasus().stream().map(Pelaksanaan::id)).containsExactly(kasus);
    }

    @Test
    void theSheetIsPdfA2uAndPdfUa1() throws Exception {
        UUID root = uji.diajukan("Undangan <rapat> & \"lain\"", KecepatanSurat.SEGERA);
        UUID id = cari(root).surat();
        String blank = teks("disposisi-kosong", id);
        assertThat(blank).contains("LEMBAR DISPOSISI", "Diteruskan kepada Sdr.", "1/", "Segera");
        UUID below = teruskan(root, uji.kadis, uji.kabid);
        uji.call(
                () ->
                        disposisi.lakukan(
                                below,
                                TindakanDisposisi.SELESAIKAN,
                                "Sudah dihadiri.",
                                List.of(),
                                uji.kabid));
        assertThat(teks("disposisi", id))
                .contains("Undangan <rapat> & \"lain\"", "Arman Palu", "Sudah dihadiri.", "X");
    }

    private String teks(String name, UUID id) throws Exception {
        byte[] pdf =
                uji.call(
                        () ->
                                cetak.pdf(
                                        surat.cari(id, new Pembaca(uji.pencatat.jabatan(), true))
                                                .orElseThrow()));
        Files.write(Path.of("target", name + ".pdf"), pdf);
        PdfRules.assertKept(name, pdf);
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private Disposisi cari(UUID id) {
        return uji.call(() -> daftar.cari(id)).orElseThrow();
    }

    private UUID teruskan(UUID id, Pelaku dari, Pelaku kepada) {
        return SuratFixture.diterima(
                        uji.call(
                                () ->
                                        disposisi.teruskan(
                                                id,
                                                SuratFixture.perintah(
                                                        List.of(kepada), "Wakili/hadiri"),
                                                dari)))
                .getFirst();
    }
}
