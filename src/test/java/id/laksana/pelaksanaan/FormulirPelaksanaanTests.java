package id.laksana.pelaksanaan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.laksana.LaksanaTest;
import id.laksana.keamanan.KeamananFixture;
import id.laksana.kinerja.Indikator;
import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.mesin.Hasil.Alasan;
import id.laksana.pelaksanaan.mesin.Jawaban.Putusan;
import id.laksana.sop.DaftarSop;
import id.laksana.sop.Sop;
import id.laksana.sop.bentuk.PdfRules;
import id.laksana.web.FormErrors;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The data-collection form on the rows of its SOP: rounds, units, the way to the workbook. */
@LaksanaTest
class FormulirPelaksanaanTests {

    private static final int SIAPKAN = 4;
    private static final int DATA = 11;
    private static final Map<String, String> BARIS =
            Map.ofEntries(
                    Map.entry("periode", "Triwulan III Tahun 2026"),
                    Map.entry("indikator-1", "Koperasi aktif <b>"),
                    Map.entry("satuan-1", "koperasi"),
                    Map.entry("desimal-1", "1"),
                    Map.entry("rekap-1", "jumlah"),
                    Map.entry("indikator-2", "Peserta pelatihan"),
                    Map.entry("satuan-2", "orang"),
                    Map.entry("unit-2", "dkukm/upt-balai-pelatihan"));

    @Autowired ApplicationContext context;
    @Autowired MockMvcTester mvc;

    private PelaksanaanFixture orang;
    private UUID id;

    @BeforeEach
    void start() {
        orang = PelaksanaanFixture.in(context, "prov-sulteng");
        Sop sop = DaftarSop.sop("sulteng-dkukm-pengumpulan-data-kinerja");
        id = orang.mulai(sop, orang.pemulai(sop));
    }

    @Test
    void theFormBlocksCompletionUntilItIsCompleteAndANewRoundBeginsWithACopy() {
        sampai(SIAPKAN);
        var task = buka();
        var oleh = orang.siapa(task);
        kosongkan(task, oleh);
        assertThat(galat(selesai(task, null)))
                .extracting(FormErrors.Problem::field)
                .containsExactly("periode", "indikator-1");
        orang.isi(task, Map.of("indikator-1", "Koperasi aktif", "bawah-1", "satu"), oleh);
        assertThat(galat(selesai(task, null)))
                .extracting(FormErrors.Problem::field)
                .containsExactly("periode", "bawah-1");
        orang.isi(task, BARIS, oleh);
        orang.isi(task, Map.of("bawah-1", ""), oleh);
        assertThat(selesai(task, null)).isInstanceOf(HasilPelaksanaan.Diterima.class);
        selesai(buka(), Putusan.TIDAK);
        var again = buka();
        assertThat(again.putaran()).isEqualTo(2);
        assertThat(halaman(again)).contains("Triwulan III Tahun 2026", "Peserta pelatihan");
        orang.isi(again, Map.of("indikator-2", "Peserta lulus"), orang.siapa(again));
        assertThat(halaman(task)).contains("Peserta pelatihan").doesNotContain("Peserta lulus");
        orang.isi(task, Map.of("indikator-2", "Terlambat"), oleh);
        assertThat(halaman(task)).as("what is done stays").doesNotContain("Terlambat");
    }

    @Test
    void unitsFillTheirOwnOneIsSentBackAndTheWorkbookHoldsTheNumbers() throws Exception {
        sampai(DATA);
        var tasks = orang.terbuka(id);
        assertThat(tasks).hasSize(5);
        for (TugasMeja task : tasks) {
            var oleh = orang.siapa(task);
            if (task.unit().equals("dkukm/upt-balai-pelatihan")) {
                orang.isi(task, Map.of("realisasi-1", "1.000,5", "realisasi-2", "12"), oleh);
                orang.isi(task, Map.of("realisasi-2", "", "belum-2", "1"), oleh);
                assertThat(galat(selesai(task, null)))
                        .extracting(FormErrors.Problem::field)
                        .containsExactly("kendala-2");
                orang.isi(task, Map.of("kendala-2", "Pelatihan baru Desember"), oleh);
            } else {
                assertThat(galat(selesai(task, null)))
                        .extracting(FormErrors.Problem::field)
                        .containsExactly("realisasi-1");
                orang.isi(task, Map.of("realisasi-1", "0,1"), oleh);
            }
            selesai(task, null);
        }
        var rekap = buka();
        assertThat(rekap.langkah()).isEqualTo(12);
        assertThat(halaman(rekap)).contains("1.000,9", "jumlah dari 5 dari 5 unit", "&lt;b&gt;");
        String unit = tasks.getFirst().unit();
        orang.call(
                () ->
                        orang.pelaksanaan.kembalikanUnit(
                                id, DATA, unit, "Periksa lagi.", orang.siapa(rekap), false));
        assertThat(halaman(rekap)).contains("1 unit belum mengirim", "1.000,8");
        assertThat(selesai(rekap, null))
                .isEqualTo(new HasilPelaksanaan.Ditolak(Alasan.UNIT_BELUM_KEMBALI, List.of(unit)));
        var back =
                orang.terbuka(id).stream()
                        .filter(t -> t.langkah() == DATA)
                        .findFirst()
                        .orElseThrow();
        assertThat(halaman(back)).as("a copy of the round before").contains("value=\"0,1\"");
        orang.isi(back, Map.of("realisasi-1", "0,4"), orang.siapa(back));
        selesai(back, null);
        assertThat(halaman(rekap)).contains("1.001,2", "1 baris berubah", "Sebelumnya:");
        selesai(rekap, null);
        assertThat(workbook(rekap))
                .containsExactly("1", "0.4", "0.1", "0.1", "0.1", "1000.5", "1001.2");
    }

    @Test
    void cellsAreSavedAndPastedAsTheyAreAndOnlyByWhoMayDoTheTask() {
        sampai(DATA);
        var task = buka();
        var session = sesi(orang.siapa(task));
        String address = "/kinerja/tugas/" + task.id() + "/data";
        assertThat(kirim(address + "?nomor=1", session, Map.of("realisasi-1", "12x"), true))
                .hasStatusOk()
                .bodyText()
                .contains("data-salah=\"realisasi-1\"", "“12x” bukan angka", "Tersimpan");
        assertThat(
                        kirim(
                                address + "/tempel",
                                session,
                                Map.of(
                                        "nomor", "1",
                                        "kolom", "realisasi",
                                        "teks", "<i>\tBPS\n9",
                                        "kendala-1", "Sensus"),
                                true))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"&lt;i>\"", "value=\"BPS\"", "value=\"Sensus\"", "is-error");
        var refused = kirim("/tugas/" + task.id(), session, Map.of("realisasi-1", "7,55"), false);
        assertThat(refused)
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#realisasi-1\"", "value=\"7,55\"", "lebih dari 1 angka");
        assertThat(kirim(address, session, Map.of("realisasi-1", "7,5"), false))
                .hasRedirectedUrl("/tugas/" + task.id());
        assertThat(kirim("/tugas/" + task.id(), session, Map.of("realisasi-1", "8,5"), false))
                .as("what was not saved before is taken along")
                .hasRedirectedUrl("/meja");
        assertThat(get("/pelaksanaan/" + id + "/formulir/" + DATA, session))
                .hasStatusOk()
                .bodyText()
                .contains("8,5", "Sudah selesai", "Belum selesai");
        assertThat(kirim(address + "?nomor=1", session, Map.of("realisasi-1", "9"), true))
                .hasStatus(409)
                .bodyText()
                .contains("tugas ini sudah berakhir");
        var other = orang.terbuka(id).getLast();
        String theirs = "/kinerja/tugas/" + other.id() + "/data";
        assertThat(kirim(theirs + "?nomor=1", session, Map.of("realisasi-1", "9"), true))
                .hasStatus(409)
                .bodyText()
                .contains("bukan untuk jabatan");
        var stranger = KeamananFixture.sesiPeraga(context, "yulius.marunduh");
        assertThat(kirim(theirs, stranger, Map.of("realisasi-1", "9"), false)).hasStatus(404);
        assertThat(get("/pelaksanaan/" + id + "/formulir/" + DATA, stranger)).hasStatus(404);
        assertThat(get("/pelaksanaan/" + id + "/formulir/1", session)).hasStatus(404);
    }

    /** What another case of the SOP left is where a new one begins. */
    private void kosongkan(TugasMeja task, Pelaku oleh) {
        var empty = new HashMap<String, String>();
        for (int no = 1; no <= 20; no++) {
            for (String kolom : Indikator.KOLOM) {
                empty.put(kolom + "-" + no, "");
            }
        }
        orang.isi(task, empty, oleh);
    }

    private void sampai(int langkah) {
        while (buka().langkah() != langkah) {
            var task = buka();
            if (task.langkah() == SIAPKAN) {
                orang.isi(task, BARIS, orang.siapa(task));
            }
            boolean decides = orang.baca(id).sop().langkah(task.langkah()).bercabang();
            assertThat(selesai(task, decides ? Putusan.YA : null))
                    .isInstanceOf(HasilPelaksanaan.Diterima.class);
        }
    }

    private TugasMeja buka() {
        return orang.terbuka(id).getFirst();
    }

    private HasilPelaksanaan selesai(TugasMeja task, @Nullable Putusan putusan) {
        var oleh = orang.siapa(task);
        String note = putusan == Putusan.TIDAK ? "Perbaiki." : null;
        return orang.call(() -> orang.pelaksanaan.selesaikan(task.id(), putusan, note, oleh));
    }

    private static List<FormErrors.Problem> galat(HasilPelaksanaan hasil) {
        assertThat(hasil).isInstanceOf(HasilPelaksanaan.FormulirBelumLengkap.class);
        return ((HasilPelaksanaan.FormulirBelumLengkap) hasil).masalah().problems();
    }

    private List<String> workbook(TugasMeja task) throws Exception {
        var berkas = context.getBean(BerkasPelaksanaan.class);
        var made =
                orang.call(() -> berkas.daftar(id)).stream()
                        .filter(one -> one.tugas().equals(task.id()))
                        .toList();
        assertThat(made)
                .extracting(BerkasTersimpan::nama)
                .containsExactlyInAnyOrder(
                        "Rekapitulasi data kinerja Triwulan III Tahun 2026.xlsx",
                        "Rekapitulasi data kinerja Triwulan III Tahun 2026.pdf");
        var sheet = named(made, ".pdf");
        byte[] pdf = berkas.buka(sheet).readAllBytes();
        PdfRules.assertKept("rekap", pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Rekapitulasi data kinerja Triwulan III Tahun 2026", "Realisasi");
        }
        try (var book = new ReadableWorkbook(berkas.buka(named(made, ".xlsx")))) {
            Row row = book.getFirstSheet().read().get(4);
            return row.stream()
                    .filter(cell -> cell != null && cell.getValue() instanceof BigDecimal)
                    .map(cell -> cell.asNumber().toPlainString())
                    .toList();
        }
    }

    private static BerkasTersimpan named(List<BerkasTersimpan> files, String end) {
        return files.stream().filter(one -> one.nama().endsWith(end)).findFirst().orElseThrow();
    }

    private String halaman(TugasMeja task) {
        var page = get("/tugas/" + task.id(), sesi(orang.siapa(task)));
        assertThat(page).hasStatusOk();
        try {
            return page.getResponse().getContentAsString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cookie sesi(Pelaku oleh) {
        return KeamananFixture.sesiPeraga(context, orang.akun(oleh));
    }

    private MvcTestResult get(String path, Cookie session) {
        return mvc.get().uri(path).cookie(session).exchange();
    }

    private MvcTestResult kirim(
            String path, Cookie session, Map<String, String> isian, boolean scripted) {
        var request = mvc.post().uri(path).with(csrf()).cookie(session);
        isian.forEach(request::param);
        if (scripted) {
            request.header("HX-Request", "true");
        }
        return request.exchange();
    }
}
