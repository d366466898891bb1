package id.laksana.analitik;

import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.Instansi;
import id.laksana.organisasi.KodeOrganisasi;
import id.laksana.organisasi.LambangInstansi;
import id.laksana.sop.KatalogSop;
import id.laksana.sop.bentuk.DocumentPdf;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A monitoring or evaluation form as the official sheet, PDF/A-2u and PDF/UA-1. */
@Service
@Transactional(readOnly = true)
public class CetakPenilaian {

    private final KatalogSop katalog;
    private final DaftarInstansi instansi;
    private final KodeOrganisasi organisasi;
    private final LambangInstansi lambang;
    private final MessageSource messages;

    CetakPenilaian(
            KatalogSop katalog,
            DaftarInstansi instansi,
            KodeOrganisasi organisasi,
            LambangInstansi lambang,
            MessageSource messages) {
        this.katalog = katalog;
        this.instansi = instansi;
        this.organisasi = organisasi;
        this.lambang = lambang;
        this.messages = messages;
    }

    public byte[] pdf(Penilaian penilaian) {
        var versi = katalog.versi(penilaian.versi()).orElseThrow();
        Instansi own = instansi.sekarang();
        List<String> kop =
                Stream.concat(
                                Stream.of(own.nama()),
                                organisasi.jalurUnit(versi.sop().unit()).stream())
                        .map(line -> line.toUpperCase(Locale.ROOT))
                        .toList();
        var sheet =
                new PenilaianXhtml(
                        penilaian,
                        versi,
                        kop,
                        lambang.sekarang().orElse(null),
                        own.ibukota(),
                        own.zona(),
                        (key, args) -> messages.getMessage(key, args, FaktaTerukur.BAHASA));
        return DocumentPdf.render(sheet.tulis());
    }
}
