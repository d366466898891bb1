package id.laksana.pelaksanaan;

import static id.laksana.pelaksanaan.IsiBerkas.office;
import static id.laksana.pelaksanaan.IsiBerkas.ole2;
import static id.laksana.pelaksanaan.IsiBerkas.openDocument;
import static id.laksana.pelaksanaan.IsiBerkas.pdf;
import static id.laksana.pelaksanaan.IsiBerkas.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laksana.LaksanaTest;
import id.laksana.database.Tenant;
import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.BerkasPelaksanaan.Unggahan;
import id.laksana.pelaksanaan.berkas.AlasanTolak;
import id.laksana.pelaksanaan.berkas.JenisBerkas;
import id.laksana.sop.DaftarSop;
import id.laksana.sop.Sop;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files of a running case, on the database and in the folder. */
@LaksanaTest
class BerkasPelaksanaanTests {

    @Autowired ApplicationContext context;
    @Autowired BerkasPelaksanaan berkas;
    @Autowired MejaKerja meja;
    @Autowired MessageSource messages;
    @Autowired JdbcClient jdbc;

    @Value("${laksana.berkas}")
    Path folder;

    private PelaksanaanFixture orang;
    private UUID kasus;
    private TugasMeja tugas;
    private Pelaku oleh;

    @BeforeEach
    void start() {
        orang = PelaksanaanFixture.in(context, "kab-luwu-timur");
        Sop sop = named("lutim-setda-id-card");
        kasus = orang.mulai(sop, orang.pemulai(sop));
        tugas = orang.terbuka(kasus).getFirst();
        oleh = orang.siapa(tugas);
    }

    @Test
    void whatIsUploadedIsReadBackUnchanged() throws IOException {
        byte[] content = pdf();
        var kept = tersimpan("Bukti.pdf", content);
        assertThat(kept.jenis()).isEqualTo(JenisBerkas.PDF);
        assertThat(kept.ukuran()).isEqualTo(content.length);
        assertThat(kept.langkah()).isEqualTo(tugas.langkah());
        assertThat(kept.namaPengunggah()).isEqualTo(oleh.nama());
        assertThat(kept.namaJabatan()).isEqualTo(oleh.jabatanTertulis());
        try (var in = berkas.buka(kept)) {
            assertThat(in.readAllBytes()).isEqualTo(content);
        }
        assertThat(daftar()).containsExactly(kept);
        assertThat(folder.resolve("sementara")).isEmptyDirectory();
    }

    @Test
    void theSameNameMakesTheNextVersionAndTheSameContentTwiceDoesNot() {
        byte[] first = pdf();
        assertThat(tersimpan("Draf.pdf", first).nomorVersi()).isEqualTo(1);
        assertThat(tersimpan("Draf.pdf", pdf()).nomorVersi()).isEqualTo(2);
        var third = tersimpan("Draf.pdf", first);
        assertThat(third.nomorVersi()).as("back to the first").isEqualTo(3);
        assertThat(tersimpan("Draf.pdf", first)).as("pressed twice").isEqualTo(third);
        assertThat(tersimpan("Lain.pdf", first).nomorVersi()).isEqualTo(1);
        assertThat(daftar())
                .extracting(one -> one.nama() + one.nomorVersi())
                .containsExactly("Draf.pdf3", "Draf.pdf2", "Draf.pdf1", "Lain.pdf1");
    }

    @Test
    void ofManyAtOnceEachGetsAVersionOfItsOwn() throws Exception {
        List<Callable<BerkasTersimpan>> uploads =
                new ArrayList<>(Collections.nCopies(6, () -> tersimpan("Sama.pdf", pdf())));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(uploads).stream().map(Future::resultNow))
                    .extracting(BerkasTersimpan::nomorVersi)
                    .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
        }
    }

    static Stream<Arguments> baik() {
        return Stream.of(
                Arguments.of("a.pdf", pdf(), JenisBerkas.PDF, "a.pdf"),
                Arguments.of("a.PDF", pdf(), JenisBerkas.PDF, "a.PDF"),
                Arguments.of("foto.png", IsiBerkas.png(), JenisBerkas.PNG, "foto.png"),
                Arguments.of("foto.JPEG", IsiBerkas.jpeg(), JenisBerkas.JPEG, "foto.JPEG"),
                Arguments.of(
                        "a.docx",
                        office(IsiBerkas.DOCX, "word/document.xml"),
                        JenisBerkas.DOCX,
                        "a.docx"),
                Arguments.of(
                        "a.xlsx",
                        office(IsiBerkas.XLSX, "xl/workbook.xml"),
                        JenisBerkas.XLSX,
                        "a.xlsx"),
                Arguments.of(
                        "a.pptx",
                        office(IsiBerkas.PPTX, "ppt/presentation.xml"),
                        JenisBerkas.PPTX,
                        "a.pptx"),
                Arguments.of("a.doc", ole2("WordDocument"), JenisBerkas.DOC, "a.doc"),
                Arguments.of("a.xls", ole2("Workbook"), JenisBerkas.XLS, "a.xls"),
                Arguments.of(
                        "a.odt", openDocument(JenisBerkas.ODT.media()), JenisBerkas.ODT, "a.odt"),
                Arguments.of(
                        "a.ods", openDocument(JenisBerkas.ODS.media()), JenisBerkas.ODS, "a.ods"),
                Arguments.of("a.csv", text("NIP;Nama\n1;É\n"), JenisBerkas.CSV, "a.csv"),
                Arguments.of("a.txt", text("x"), JenisBerkas.TXT, "a.txt"),
                // the end of the name follows the content
                Arguments.of("jalan.bat", text("del *"), JenisBerkas.TXT, "jalan.bat.txt"),
                Arguments.of("a.docx", pdf(), JenisBerkas.PDF, "a.docx.pdf"),
                // and the rest is cleaned
                Arguments.of("../../x", text("x"), JenisBerkas.TXT, "x.txt"),
                Arguments.of("C:\\Data\\Surat.pdf", pdf(), JenisBerkas.PDF, "Surat.pdf"),
                Arguments.of("a\0b.txt", text("x"), JenisBerkas.TXT, "ab.txt"),
                Arguments.of("a\u202Efdp.txt", text("x"), JenisBerkas.TXT, "afdp.txt"),
                Arguments.of(" .. ", text("x"), JenisBerkas.TXT, "berkas.txt"),
                Arguments.of("", text("x"), JenisBerkas.TXT, "berkas.txt"),
                Arguments.of(
                        "n".repeat(300) + ".pdf", pdf(), JenisBerkas.PDF, "n".repeat(146) + ".pdf"),
                Arguments.of("n".repeat(300), pdf(), JenisBerkas.PDF, "n".repeat(146) + ".pdf"));
    }

    @ParameterizedTest
    @MethodSource("baik")
    void everyKindIsFoundByItsContent(
            String nama, byte[] isi, JenisBerkas jenis, String namaTersimpan) {
        var kept = tersimpan(nama, isi);
        assertThat(kept.jenis()).isEqualTo(jenis);
        assertThat(kept.nama()).isEqualTo(namaTersimpan);
    }

    static Stream<BerkasBuruk> buruk() {
        return BerkasBuruk.semua();
    }

    @ParameterizedTest
    @MethodSource("buruk")
    void whatIsRefusedLeavesNoRowAndNoFile(BerkasBuruk bad) throws IOException {
        var before = files();
        assertThat(unggah(tugas, oleh, new Unggahan(bad.nama(), bad.isi())))
                .containsExactly(new HasilBerkas.Ditolak(bad.tampil(), bad.alasan()));
        assertThat(daftar()).isEmpty();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void everyReasonSaysWhichFileInBothLanguages() {
        for (var reason : AlasanTolak.values()) {
            for (var language : List.of("id", "en")) {
                assertThat(
                                messages.getMessage(
                                        "berkas.tolak." + reason.kunci(),
                                        new Object[] {"Surat.pdf", 50},
                                        Locale.of(language)))
                        .contains("“Surat.pdf”")
                        .endsWith(".");
            }
        }
    }

    @Test
    void aRefusedFileHarmsNoOther() {
        var results =
                unggah(
                        tugas,
                        oleh,
                        unggahan("a.pdf", pdf()),
                        unggahan("b.pdf", new byte[0]),
                        unggahan("c.pdf", pdf()));
        assertThat(results)
                .extracting(one -> one instanceof HasilBerkas.Tersimpan)
                .containsExactly(true, false, true);
        assertThat(daftar()).hasSize(2);
    }

    @Test
    void aTaskHoldsAtMostThirty() throws IOException {
        for (int i = 0; i < BerkasPelaksanaan.TERBANYAK_PER_TUGAS; i++) {
            tersimpan(i + ".pdf", pdf());
        }
        var before = files();
        assertThat(unggah(tugas, oleh, unggahan("lagi.pdf", pdf())))
                .containsExactly(new HasilBerkas.Ditolak("lagi.pdf", AlasanTolak.TERLALU_BANYAK));
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void onlyWhoMayActAttachesAndOnlyWhileTheTaskIsOpen() {
        orang.call(() -> orang.pelaksanaan.tangguhkan(kasus, "Menunggu", oleh, true));
        refused(tugas, oleh, AlasanTolak.DITANGGUHKAN);
        orang.call(() -> orang.pelaksanaan.lanjutkan(kasus, "Lanjut", oleh, true));
        var kept = tersimpan("Bukti.pdf", pdf());
        orang.call(() -> orang.pelaksanaan.selesaikan(tugas.id(), null, null, oleh));
        refused(tugas, oleh, AlasanTolak.TUGAS_BERAKHIR);

        var next = orang.terbuka(kasus).getFirst();
        var receiver = orang.siapa(next);
        refused(next, oleh, AlasanTolak.TIDAK_BERWENANG);
        refused(tugas, receiver, AlasanTolak.TIDAK_BERWENANG);
        var shown = orang.call(() -> berkas.untuk(meja.tugas(next.id(), receiver).orElseThrow()));
        assertThat(shown.sebelumnya()).containsExactly(kept);
        assertThat(shown.langkahIni()).isEmpty();
        assertThat(daftar()).containsExactly(kept);
    }

    @Test
    void anotherInstansiSeesNothingOfIt() throws IOException {
        var kept = tersimpan("Bukti.pdf", pdf());
        var other = PelaksanaanFixture.in(context, "prov-sulteng");
        Sop sop = named("sulteng-dkukm-rencana-aksi");
        var stranger = other.pemulai(sop);
        assertThat(other.call(() -> berkas.cari(kept.id()))).isEmpty();
        assertThat(other.call(() -> berkas.daftar(kasus))).isEmpty();
        assertThat(
                        Tenant.call(
                                other.instansi,
                                () ->
                                        berkas.unggah(
                                                tugas.id(),
                                                List.of(unggahan("x.pdf", pdf())),
                                                stranger)))
                .isEmpty();
    }

    @Test
    void theProgramCannotChangeOrRemoveARow() {
        tersimpan("Bukti.pdf", pdf());
        for (String sql :
                List.of(
                        "UPDATE pelaksanaan.berkas SET nama = 'x'",
                        "DELETE FROM pelaksanaan.berkas")) {
            assertThatThrownBy(() -> orang.call(() -> jdbc.sql(sql).update()))
                    .hasStackTraceContaining("permission denied");
        }
    }

    private void refused(TugasMeja task, Pelaku who, AlasanTolak reason) {
        assertThat(unggah(task, who, unggahan("lagi.pdf", pdf())))
                .containsExactly(new HasilBerkas.Ditolak("lagi.pdf", reason));
    }

    private BerkasTersimpan tersimpan(String nama, byte[] isi) {
        var hasil = unggah(tugas, oleh, unggahan(nama, isi)).getFirst();
        if (hasil instanceof HasilBerkas.Tersimpan(var kept)) {
            return kept;
        }
        throw new IllegalStateException(hasil.toString());
    }

    private List<HasilBerkas> unggah(TugasMeja task, Pelaku who, Unggahan... files) {
        try {
            return Tenant.call(orang.instansi, () -> berkas.unggah(task.id(), List.of(files), who))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<BerkasTersimpan> daftar() {
        return orang.call(() -> berkas.daftar(kasus));
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Unggahan unggahan(String nama, byte[] isi) {
        return new Unggahan(nama, () -> new ByteArrayInputStream(isi));
    }

    private static Sop named(String kode) {
        return DaftarSop.semua().stream()
                .filter(s -> s.kode().equals(kode))
                .findFirst()
                .orElseThrow();
    }
}
