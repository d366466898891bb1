package id.laksana.analitik;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.LaksanaTest;
import id.laksana.organisasi.LambangFixture;
import id.laksana.organisasi.LambangInstansi;
import id.laksana.organisasi.Pelaku;
import id.laksana.sop.SopFixture;
import id.laksana.sop.VersiSop;
import id.laksana.sop.bentuk.PdfRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The forms: filled, completed, settled, and their sheets. */
@LaksanaTest
class PenilaianSopTests {

    private static final Kurun SEMESTER =
            new Kurun(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31));

    @Autowired ApplicationContext context;
    @Autowired PenilaianSop penilaian;
    @Autowired CetakPenilaian cetak;
    @Autowired LambangInstansi lambang;

    private SopFixture orang;
    private VersiSop versi;

    @BeforeEach
    void anSop() {
        orang = SopFixture.in(context);
        versi = orang.berlaku("cermat", "Penyusunan Laporan Triwulan");
    }

    @Test
    void everySavingIsKeptAndASettledFormStays() {
        assertThat(isi(JenisPenilaian.MONITORING, "tidak-baik", "Sering terlambat.").catatan())
                .isEqualTo("Sering terlambat.");
        var draft = simpan(0, isi(JenisPenilaian.MONITORING, null, "Baru sebagian."), false);
        assertThat(draft).isInstanceOf(HasilPenilaian.Tersimpan.class);
        assertThat(simpan(0, isi(JenisPenilaian.MONITORING, "baik", ""), false))
                .as("somebody has saved since")
                .isInstanceOf(HasilPenilaian.Berubah.class);
        assertThat(simpan(1, isi(JenisPenilaian.MONITORING, null, ""), true))
                .isEqualTo(
                        new HasilPenilaian.BelumLengkap(
                                List.of(
                                        new HasilPenilaian.Kekurangan(
                                                "penerapan", "penilaian.penerapan.kosong"))));
        assertThat(simpan(1, isi(JenisPenilaian.MONITORING, "tidak-baik", " "), true))
                .isEqualTo(
                        new HasilPenilaian.BelumLengkap(
                                List.of(
                                        new HasilPenilaian.Kekurangan(
                                                "catatan", "penilaian.catatan.kosong"))));
        var settled = simpan(1, isi(JenisPenilaian.MONITORING, "baik", "Lancar."), true);
        assertThat(settled).isInstanceOf(HasilPenilaian.Tersimpan.class);
        assertThat(simpan(2, isi(JenisPenilaian.MONITORING, "baik", "Lain."), false))
                .isInstanceOf(HasilPenilaian.Berubah.class);
        var id = ((HasilPenilaian.Tersimpan) settled).id();
        var first = orang.call(() -> penilaian.cari(id, 1)).orElseThrow();
        assertThat(first.isi().catatan()).isEqualTo("Baru sebagian.");
        assertThat(orang.call(() -> penilaian.cari(id, null)).orElseThrow().ditetapkan()).isTrue();
        assertThat(SopFixture.in(context).call(() -> penilaian.cari(id, null))).isEmpty();
    }

    /** In force from 1 July 2026 on; then counted from the day of the last settled form. */
    @Test
    void theNextOneIsDueHalfAYearAndAYearLater() {
        assertThat(due(JenisPenilaian.MONITORING)).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(due(JenisPenilaian.EVALUASI)).isEqualTo(LocalDate.of(2027, 7, 1));
        simpan(0, isi(JenisPenilaian.MONITORING, "baik", "Lancar."), true);
        var saved =
                orang.call(() -> penilaian.cari(versi, JenisPenilaian.MONITORING, SEMESTER))
                        .orElseThrow();
        var day = LocalDate.ofInstant(saved.waktu(), ZoneId.of("Asia/Makassar")).plusMonths(6);
        var first = LocalDate.of(2027, 1, 1);
        assertThat(due(JenisPenilaian.MONITORING)).isEqualTo(day.isAfter(first) ? day : first);
    }

    @Test
    void theSheetsArePdfA2uAndPdfUa1() throws Exception {
        orang.call(() -> lambang.pasang(LambangFixture.gambar("png", 380, 440), orang.kabag));
        simpan(
                0,
                isi(JenisPenilaian.MONITORING, "tidak-baik", "Baris satu\nBaris < dua & \"tiga\""),
                true);
        var monitoring = sheet(JenisPenilaian.MONITORING, SEMESTER);
        assertThat(monitoring)
                .contains(
                        "FORMULIR MONITORING",
                        "Penilaian Terhadap",
                        "Paraf Penilai",
                        "Baris < dua & \"tiga\"",
                        "Tidak berjalan",
                        "1 Juli 2026 sampai 31 Desember 2026",
                        "Bayu Lestari");
        var year = Kurun.setahun(LocalDate.of(2026, 7, 1));
        orang.call(
                () ->
                        penilaian.simpan(
                                versi,
                                JenisPenilaian.EVALUASI,
                                year,
                                0,
                                isi(JenisPenilaian.EVALUASI, null, "Perlu penyederhanaan."),
                                true,
                                orang.penyusun));
        assertThat(sheet(JenisPenilaian.EVALUASI, year))
                .contains("Mudah dipahami", "Simpulan", "SOP direvisi", "Perlu penyederhanaan.");
    }

    private String sheet(JenisPenilaian jenis, Kurun kurun) throws Exception {
        byte[] pdf = orang.call(() -> cetak.pdf(penilaian.cari(versi, jenis, kurun).orElseThrow()));
        Files.write(Path.of("target", jenis.kode() + ".pdf"), pdf);
        PdfRules.assertKept(jenis.kode(), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private LocalDate due(JenisPenilaian jenis) {
        return orang.call(() -> penilaian.jatuhTempo(versi, jenis));
    }

    private HasilPenilaian simpan(int nomor, IsiPenilaian isi, boolean tetapkan) {
        Pelaku oleh = orang.penyusun;
        return orang.call(
                () ->
                        penilaian.simpan(
                                versi,
                                JenisPenilaian.MONITORING,
                                SEMESTER,
                                nomor,
                                isi,
                                tetapkan,
                                oleh));
    }

    private IsiPenilaian isi(JenisPenilaian jenis, @Nullable String penerapan, String catatan) {
        var pilihan = orang.call(penilaian::pilihan);
        var draft = orang.call(() -> penilaian.rancangan(versi, SEMESTER));
        assertThat(draft.terukur()).hasSize(1).first().asString().contains("0 pelaksanaan");
        boolean monitoring = jenis == JenisPenilaian.MONITORING;
        var chosen =
                penerapan == null
                        ? null
                        : pilihan.monitoring().penerapan().stream()
                                .filter(p -> p.kode().equals(penerapan))
                                .findFirst()
                                .orElseThrow();
        return new IsiPenilaian(
                penerapan,
                chosen == null ? null : chosen.label(),
                catatan,
                "",
                monitoring
                        ? List.of()
                        : pilihan.evaluasi().kriteria().stream()
                                .map(t -> new IsiPenilaian.Kriteria(t, t.length() % 2 == 0))
                                .toList(),
                monitoring ? null : "SOP direvisi",
                draft.terukur());
    }
}
