package id.laksana.naskah.tandatangan;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.SopFile;
import id.laksana.sop.bentuk.BentukSop;
import id.laksana.sop.bentuk.DocumentPdf;
import id.laksana.sop.bentuk.Kertas;
import id.laksana.sop.bentuk.Kop;
import id.laksana.sop.bentuk.PdfRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The signature itself, read back by DSS, veraPDF and pdfsig. */
class PadesTests {

    private static final Instant SAAT = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final PembuatSertifikat.Pasangan PENERBIT =
            PembuatSertifikat.penerbit(SAAT.minusSeconds(60));
    private static final LetakBlok KIRI = LetakBlok.di(1, 20, 200);
    private static final LetakBlok KANAN = LetakBlok.di(1, 110, 200);

    @TempDir Path folder;

    private static byte[] naskah() {
        return DocumentPdf.render(
                """
                <html lang="id" xmlns="http://www.w3.org/1999/xhtml"><head><title>Surat Tugas</title>
                <style>@page{size:210mm 297mm;margin:20mm} body{font-family:'Liberation Sans'}</style></head>
                <body><h1>SURAT TUGAS</h1><p>Nomor 800.1.11.1/22/Bag.Org/XI/2026</p><p>Menugaskan Bram. ttd_di_sini</p></body></html>
                """);
    }

    private static byte[] siap() throws Exception {
        return PenyiapPdf.siapkan(
                naskah(),
                List.of(KIRI, KANAN),
                List.of("Tanda tangan Bram Lasimpo", "Tanda tangan Dewi Tumandu"),
                List.of("Dokumen ini ditandatangani secara elektronik, tidak tersertifikasi."));
    }

    private static byte[] tandatangani(byte[] pdf, String nama, String isian, LetakBlok letak) {
        var pribadi =
                PembuatSertifikat.pribadi(
                        PENERBIT,
                        nama,
                        "197001011995011000",
                        "Kabupaten Uji",
                        SAAT.minusSeconds(9));
        var gambar =
                GambarBlok.png(
                        letak,
                        "https://sop.contoh.go.id/verifikasi/1-AbCdEfGhIjKlMnOpQrStUv",
                        List.of(
                                "Ditandatangani secara elektronik oleh",
                                nama,
                                "tidak tersertifikasi"),
                        nama);
        return PenulisPades.tulis(
                new PenandaTangan.Permintaan(
                        pdf,
                        new PenandaTangan.Penanda(UUID.randomUUID(), nama, "Kepala Bagian"),
                        isian,
                        letak,
                        gambar,
                        "Penandatanganan naskah dinas",
                        "Malili",
                        SAAT),
                pribadi.kunci(),
                pribadi.sertifikat(),
                PENERBIT.sertifikat(),
                null);
    }

    private static List<PemeriksaPdf.Tanda> periksa(byte[] pdf, X509Certificate... trusted) {
        return PemeriksaPdf.periksa(pdf, List.of(trusted)).orElseThrow();
    }

    @Test
    void twoSignaturesHoldAndTheFileStaysAnArchiveAndAccessible() throws Exception {
        var first = tandatangani(siap(), "Bram Lasimpo", PenyiapPdf.isian(1), KIRI);
        PdfRules.assertKept("one signature", first);
        var both = tandatangani(first, "Dewi Tumandu", PenyiapPdf.isian(2), KANAN);
        PdfRules.assertKept("two signatures", both);
        pdfsig(both);
        assertThat(both).startsWith(first);
        var found = periksa(both, PENERBIT.sertifikat());
        assertThat(found).hasSize(2).allMatch(PemeriksaPdf.Tanda::sah);
        assertThat(found)
                .extracting(PemeriksaPdf.Tanda::penanda)
                .containsExactlyInAnyOrder(
                        "Bram Lasimpo (TIDAK TERSERTIFIKASI)",
                        "Dewi Tumandu (TIDAK TERSERTIFIKASI)");
        assertThat(found).extracting(PemeriksaPdf.Tanda::saat).containsOnly(SAAT);
    }

    private void pdfsig(byte[] pdf) throws Exception {
        if (!Files.isExecutable(Path.of("/usr/bin/pdfsig"))) {
            return;
        }
        Path file = Files.write(folder.resolve("ttd.pdf"), pdf);
        var process =
                new ProcessBuilder("pdfsig", file.toString()).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(text.split("Signature is Valid", -1)).as(text).hasSize(3);
        assertThat(text).contains("ETSI.CAdES.detached");
    }

    @Test
    void anSopIsSignedAsItIs() throws Exception {
        var sop = SopFile.read(Path.of("src/test/resources/sop-uji/uji-identitas.yaml")).sop();
        var place = new LetakBlok(1, 216, 47, 60, 15);
        var ready =
                PenyiapPdf.siapkan(
                        BentukSop.pdf(sop, Kop.of(sop), Kertas.F4),
                        List.of(place),
                        List.of("Tanda tangan Kepala Dinas"),
                        List.of("Tidak tersertifikasi.", "Periksa di https://sop.contoh.go.id"));
        var signed = tandatangani(ready, "Bram Lasimpo", PenyiapPdf.isian(1), place);
        PdfRules.assertKept("signed SOP", signed);
        assertThat(periksa(signed, PENERBIT.sertifikat())).allMatch(PemeriksaPdf.Tanda::sah);
    }

    @Test
    void aChangedByteIsFound() throws Exception {
        var signed = tandatangani(siap(), "Bram Lasimpo", PenyiapPdf.isian(1), KIRI);
        // in each part of the file, also in the signature itself
        for (int at = 40; at < signed.length; at += signed.length / 9) {
            var changed = signed.clone();
            changed[at] ^= 4;
            assertThat(
                            PemeriksaPdf.periksa(changed, List.of(PENERBIT.sertifikat())).stream()
                                    .flatMap(List::stream))
                    .as("byte " + at)
                    .noneMatch(PemeriksaPdf.Tanda::sah);
        }
    }

    @Test
    void bytesAfterTheSignatureAndAStrangeIssuerAreSeen() throws Exception {
        var signed = tandatangani(siap(), "Bram Lasimpo", PenyiapPdf.isian(1), KIRI);
        var longer = Arrays.copyOf(signed, signed.length + 20);
        assertThat(periksa(longer, PENERBIT.sertifikat()))
                .singleElement()
                .satisfies(one -> assertThat(one.sah()).isFalse());
        var strange = PembuatSertifikat.penerbit(SAAT.minusSeconds(60)).sertifikat();
        assertThat(periksa(signed, strange))
                .singleElement()
                .satisfies(one -> assertThat(one.utuh()).isTrue())
                .satisfies(one -> assertThat(one.dikenal()).isFalse());
    }

    @Test
    void aMarkerTellsThePlace() throws Exception {
        assertThat(LetakBlok.padaTanda(naskah(), "ttd_di_sini"))
                .hasValueSatisfying(
                        one -> {
                            assertThat(one.halaman()).isEqualTo(1);
                            assertThat(one.kiri()).isBetween(50f, 80f);
                        });
        assertThat(LetakBlok.padaTanda(naskah(), "tidak ada")).isEmpty();
    }

    @Test
    void whatCannotBeSignedIsRefused() throws Exception {
        var signed = tandatangani(siap(), "Bram Lasimpo", PenyiapPdf.isian(1), KIRI);
        assertThat(alasan(signed, KIRI)).isEqualTo(AlasanDitolak.SUDAH_DITANDATANGANI);
        assertThat(alasan("bukan pdf".getBytes(), KIRI)).isEqualTo(AlasanDitolak.PDF_RUSAK);
        assertThat(alasan(naskah(), LetakBlok.di(9, 0, 0)))
                .isEqualTo(AlasanDitolak.TIDAK_ADA_TEMPAT);
    }

    private static AlasanDitolak alasan(byte[] pdf, LetakBlok letak) {
        try {
            PenyiapPdf.siapkan(pdf, List.of(letak), List.of("x"), List.of("x"));
            throw new AssertionError("not refused");
        } catch (PenyiapPdf.PdfDitolak e) {
            return e.alasan();
        }
    }

    @Test
    void onlyThePassphraseOpensTheKey() {
        var pribadi = PembuatSertifikat.pribadi(PENERBIT, "Bram", "", "Kabupaten Uji", SAAT);
        var kept =
                WadahKunci.tutup(pribadi, PENERBIT.sertifikat(), "kunci saya 2026".toCharArray());
        assertThat(WadahKunci.buka(kept, "kunci saya 2026".toCharArray()))
                .contains(pribadi.kunci());
        assertThat(WadahKunci.buka(kept, "salah".toCharArray())).isEmpty();
    }
}
