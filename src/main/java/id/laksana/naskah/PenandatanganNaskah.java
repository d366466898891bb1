package id.laksana.naskah;

import id.laksana.naskah.bentuk.BlokTandatangan;
import id.laksana.naskah.bentuk.IsiNaskah;
import id.laksana.naskah.bentuk.LembarNaskah.Tanda;
import id.laksana.naskah.bentuk.NaskahPdf;
import id.laksana.naskah.bentuk.SifatNaskah;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.TugasFormulir;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts a signature under a naskah: number and date come with it, the PDF is frozen and its SHA-256
 * recorded with who signed, for which post. This is the one place where a naskah becomes final; an
 * electronic signature is put into the bytes here.
 */
@Component
class PenandatanganNaskah {

    private static final Locale BAHASA = Locale.of("id");
    private static final DateTimeFormatter SAAT =
            DateTimeFormatter.ofPattern("d MMMM uuuu HH.mm", BAHASA);

    private final NaskahRepository naskah;
    private final PerjalananRepository perjalanan;
    private final PenyusunLembar lembar;
    private final PenyusunBlok blok;
    private final KataGabung gabung;
    private final PemberiNomor nomor;
    private final DaftarInstansi instansi;
    private final MessageSource messages;
    private final Clock clock;

    PenandatanganNaskah(
            NaskahRepository naskah,
            PerjalananRepository perjalanan,
            PenyusunLembar lembar,
            PenyusunBlok blok,
            KataGabung gabung,
            PemberiNomor nomor,
            DaftarInstansi instansi,
            MessageSource messages,
            Clock clock) {
        this.naskah = naskah;
        this.perjalanan = perjalanan;
        this.lembar = lembar;
        this.blok = blok;
        this.gabung = gabung;
        this.nomor = nomor;
        this.instansi = instansi;
        this.messages = messages;
        this.clock = clock;
    }

    /** The final PDF. */
    byte[] tandatangani(Naskah row, VersiNaskah version, TugasFormulir tugas, Pelaku oleh) {
        Instant now = clock.instant();
        LocalDate day = instansi.hariIni();
        IsiNaskah isi = version.isi();
        String number =
                row.jenis().bernomor()
                        ? nomor.beri(
                                row.jenis(),
                                lembar.unit(isi),
                                isi.teks(IsiNaskah.KLASIFIKASI).strip(),
                                SifatNaskah.of(isi.teks(IsiNaskah.SIFAT)).kode(),
                                day)
                        : null;
        var block = blok.tanda(row.jenis(), isi, oleh.sebagai(), oleh.pegawai());
        var words = gabung.untuk(tugas.sop(), tugas.perihal(), isi, day);
        byte[] pdf =
                NaskahPdf.render(
                        lembar.jadi(row.jenis(), isi, words, jadi(number, day, block, now)));
        naskah.ditandatangani(row.id(), number, day);
        perjalanan.tandatangan(
                new Tandatangan(
                        row.id(),
                        tugas.id(),
                        tugas.langkah(),
                        version.nomorVersi(),
                        VersiNaskahRepository.sidik(pdf),
                        block,
                        now,
                        oleh.pegawai(),
                        oleh.nama(),
                        oleh.jabatan(),
                        oleh.jabatanTertulis(),
                        oleh.atasNama()));
        return pdf;
    }

    /** What a signed sheet shows: it was signed in the system, and when; no more is claimed. */
    PenyusunLembar.Jadi jadi(
            @Nullable String number, LocalDate day, BlokTandatangan block, Instant saat) {
        var own = instansi.sekarang();
        String when = SAAT.format(saat.atZone(own.zona())) + " " + own.singkatanZona();
        var tanda =
                new Tanda(
                        List.of(
                                kata("naskah.lembar-tanda.oleh"),
                                kata("naskah.lembar-tanda.tanpa-sertifikat"),
                                when),
                        null,
                        kata("naskah.lembar-tanda.kaki", when));
        return new PenyusunLembar.Jadi(number, day, block, tanda);
    }

    /** A naskah is Indonesian whoever signs it. */
    private String kata(String key, Object... args) {
        return messages.getMessage(key, args, BAHASA);
    }
}
