package id.laksana.naskah.surat;

import id.laksana.database.Tenant;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.Instansi;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.Pengisi;
import id.laksana.sop.bentuk.DocumentPdf;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.HtmlUtils;

/** A few invented letters with their dispositions for the demonstration, once. */
@Component
@Order(PeragaSurat.ORDER)
class PeragaSurat implements ApplicationRunner {

    /** After the SOPs. */
    static final int ORDER = 300;

    private static final String INSTANSI = "prov-sulteng";
    private static final String PENCATAT = "dkukm/sekretariat/subbag-umum/pengadministrasi-umum";
    private static final String KADIS = "dkukm/kadis";
    private static final String SEKRETARIS = "dkukm/sekretariat/sekretaris";
    private static final String KASUBAG = "dkukm/sekretariat/subbag-pka/kasubag";
    private static final String KABID = "dkukm/bidang-pengawasan/kabid";

    private final SuratMasuk surat;
    private final SuratRepository repository;
    private final DisposisiSurat disposisi;
    private final PenyimpanBerkas penyimpan;
    private final DaftarInstansi instansi;
    private final Pengisi pengisi;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final boolean demo;

    PeragaSurat(
            SuratMasuk surat,
            SuratRepository repository,
            DisposisiSurat disposisi,
            PenyimpanBerkas penyimpan,
            DaftarInstansi instansi,
            Pengisi pengisi,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${laksana.demo:#{null}}") @Nullable Boolean demo,
            @Value("${laksana.db.url:}") String externalDatabase) {
        this.surat = surat;
        this.repository = repository;
        this.disposisi = disposisi;
        this.penyimpan = penyimpan;
        this.instansi = instansi;
        this.pengisi = pengisi;
        this.transaction = transaction;
        this.clock = clock;
        this.demo = demo == null ? externalDatabase.isBlank() : demo;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (demo) {
            Tenant.callForInstallation(() -> instansi.denganKode(INSTANSI))
                    .ifPresent(
                            one ->
                                    Tenant.run(
                                            one.id(),
                                            () -> transaction.executeWithoutResult(_ -> isi(one))));
        }
    }

    private void isi(Instansi one) {
        var pencatat = pelaku(one, PENCATAT);
        var kadis = pelaku(one, KADIS);
        var sekretaris = pelaku(one, SEKRETARIS);
        var kasubag = pelaku(one, KASUBAG);
        var kabid = pelaku(one, KABID);
        if (pencatat == null
                || kadis == null
                || sekretaris == null
                || kasubag == null
                || kabid == null
                || repository.ada()) {
            return;
        }
        var undangan =
                catat(
                        "005/118/BPKAD/2026",
                        "Badan Pengelolaan Keuangan dan Aset Daerah",
                        "Undangan rapat rekonsiliasi aset semester II",
                        KecepatanSurat.SEGERA,
                        pencatat);
        var first = ajukan(undangan, kadis, pencatat);
        var below =
                teruskan(first, "Wakili/hadiri", "Bawa daftar aset terbaru.", kadis, sekretaris);
        teruskan(below, "Siapkan bahan", "Daftar aset semester II.", sekretaris, kasubag);
        var data =
                catat(
                        "518/77/Disperindag/2026",
                        "Dinas Perindustrian dan Perdagangan",
                        "Permintaan data koperasi aktif untuk pasar murah",
                        KecepatanSurat.BIASA,
                        pencatat);
        var second = ajukan(data, kadis, pencatat);
        var third = teruskan(second, "Siapkan jawaban/konsep", "", kadis, kabid);
        disposisi.lakukan(
                third,
                TindakanDisposisi.SELESAIKAN,
                "Data 214 koperasi aktif dikirim kepada pengirim.",
                List.of(),
                kabid);
        ajukan(
                catat(
                        "12/KSP-MJ/XI/2026",
                        "Koperasi Simpan Pinjam Maju Jaya (rekaan)",
                        "Permohonan pendampingan rapat anggota tahunan",
                        KecepatanSurat.AMAT_SEGERA,
                        pencatat),
                kadis,
                pencatat);
        surat.terima(
                SumberSurat.FORMULIR,
                isi(
                                "",
                                "Forum UMKM Teluk Palu (rekaan)",
                                "Permohonan audiensi pengurus forum",
                                KecepatanSurat.BIASA)
                        .isi(),
                berkas("Permohonan audiensi pengurus forum"),
                null,
                "forum@umkm.example",
                null);
    }

    private @Nullable Pelaku pelaku(Instansi one, String jabatan) {
        return pengisi.jabatan(jabatan, clock.instant()).stream()
                .findFirst()
                .map(holder -> holder.sebagaiPelaku(one.id()))
                .orElse(null);
    }

    private UUID catat(
            String nomor, String dari, String hal, KecepatanSurat speed, Pelaku pencatat) {
        return surat.catat(isi(nomor, dari, hal, speed), berkas(hal), pencatat);
    }

    private IsianSurat isi(String nomor, String dari, String hal, KecepatanSurat speed) {
        return new IsianSurat(
                nomor,
                instansi.hariIni().minusDays(1).toString(),
                dari,
                hal,
                KeamananSurat.BIASA.name(),
                speed.name(),
                "1 (satu) berkas",
                null,
                0);
    }

    private List<PenyimpanBerkas.Tersimpan> berkas(String hal) {
        String text = HtmlUtils.htmlEscape(hal, "UTF-8");
        byte[] pdf =
                DocumentPdf.render(
                        """
                        <html xmlns="http://www.w3.org/1999/xhtml" lang="id" xml:lang="id"><head><title>%s</title>
                        <meta name="subject" content="Surat"/><style>body { font-family: "%s"; font-size: 12pt; }</style></head>
                        <body><p>Hal: %s</p><p>Surat rekaan untuk peragaan.</p></body></html>
                        """
                                .formatted(text, DocumentPdf.FONT, text));
        return penyimpan
                .simpan(
                        List.of(
                                new PenyimpanBerkas.Kiriman(
                                        "surat.pdf", new ByteArrayResource(pdf))))
                .tersimpan();
    }

    private UUID ajukan(UUID id, Pelaku kepada, Pelaku oleh) {
        return satu(disposisi.ajukan(id, perintah(kepada, List.of(), ""), oleh));
    }

    private UUID teruskan(UUID id, String instruksi, String note, Pelaku oleh, Pelaku kepada) {
        return satu(disposisi.teruskan(id, perintah(kepada, List.of(instruksi), note), oleh));
    }

    private static IsianDisposisi perintah(Pelaku kepada, List<String> instruksi, String note) {
        return new IsianDisposisi(List.of(kepada.jabatan()), instruksi, note, "");
    }

    private static UUID satu(HasilDisposisi hasil) {
        if (hasil instanceof HasilDisposisi.Diterima(var baru)) {
            return baru.getFirst();
        }
        throw new IllegalStateException(hasil.toString());
    }
}
