package id.laksana.naskah.tandatangan;

import id.laksana.keamanan.akun.RateLimit;
import id.laksana.keamanan.akun.RateLimit.Kind;
import id.laksana.naskah.tandatangan.HasilTandaTangan.Ditandatangani;
import id.laksana.naskah.tandatangan.HasilTandaTangan.Ditolak;
import id.laksana.naskah.tandatangan.PenandaTangan.HasilPort;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.Pemangkuan;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signs documents for whoever acts, one or many with one passphrase. It joins the transaction of
 * its caller, so that a number taken there is only used when the signature came about.
 */
@Service
@Transactional
public class PenandatangananNaskah {

    private final PengaturanPenandatanganan pengaturan;
    private final VerifikasiRepository repository;
    private final KodeVerifikasi kode;
    private final KataTandaTangan kata;
    private final Pemangkuan pemangkuan;
    private final DaftarInstansi instansi;
    private final RateLimit batas;
    private final TransactionTemplate apart;
    private final Clock clock;

    PenandatangananNaskah(
            PengaturanPenandatanganan pengaturan,
            VerifikasiRepository repository,
            KodeVerifikasi kode,
            KataTandaTangan kata,
            Pemangkuan pemangkuan,
            DaftarInstansi instansi,
            RateLimit batas,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.pengaturan = pengaturan;
        this.repository = repository;
        this.kode = kode;
        this.kata = kata;
        this.pemangkuan = pemangkuan;
        this.instansi = instansi;
        this.batas = batas;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /**
     * The first signature on each of them. After a wrong passphrase no further one is tried.
     *
     * @param sandi wiped here
     * @return one result for each, in their order
     */
    public List<HasilTandaTangan> tandatangani(List<NaskahSiap> daftar, Pelaku oleh, char[] sandi) {
        try {
            var results = new ArrayList<HasilTandaTangan>(daftar.size());
            Ditolak stop = halangan(oleh);
            for (NaskahSiap naskah : daftar) {
                var result = stop != null ? stop : pertama(naskah, oleh, sandi);
                if (result instanceof Ditolak refused
                        && refused.alasan() == AlasanDitolak.SANDI_SALAH) {
                    stop = refused;
                }
                results.add(result);
            }
            if (stop == null) {
                apart.executeWithoutResult(_ -> batas.forget(Kind.TANDATANGAN, siapa(oleh)));
            }
            return List.copyOf(results);
        } finally {
            Arrays.fill(sandi, '\0');
        }
    }

    /**
     * A further signature on a file that has some.
     *
     * @param pdf as it came from the signature before
     * @param letak as it was given with the first
     */
    public HasilTandaTangan tandatanganiLagi(
            String kodePublik, byte[] pdf, LetakBlok letak, Pelaku oleh, char[] sandi) {
        try {
            var stop = halangan(oleh);
            if (stop != null) {
                return stop;
            }
            repository.kunci(kodePublik);
            var before = repository.tandaTangan(kodePublik);
            if (before.isEmpty() || !before.getLast().sidik().equals(Sidik.dari(pdf))) {
                return new Ditolak(AlasanDitolak.PDF_RUSAK, "");
            }
            var signer = pengaturan.penandaTangan(oleh.pegawai());
            if (signer == null) {
                return new Ditolak(AlasanDitolak.BELUM_DIATUR, "");
            }
            int number = before.size() + 1;
            var result =
                    hasil(
                            tulis(signer, kodePublik, number, pdf, letak, oleh, sandi),
                            kodePublik,
                            number,
                            signer,
                            oleh);
            if (result instanceof Ditandatangani) {
                apart.executeWithoutResult(_ -> batas.forget(Kind.TANDATANGAN, siapa(oleh)));
            }
            return result;
        } finally {
            Arrays.fill(sandi, '\0');
        }
    }

    /** Each try is counted before it is made, also when the transaction around it fails. */
    private @Nullable Ditolak halangan(Pelaku oleh) {
        Instant now = clock.instant();
        boolean holds =
                pemangkuan.jabatanYangDipegang(oleh.pegawai(), now).stream()
                        .anyMatch(p -> p.jabatan().equals(oleh.jabatan()) && !p.berhalangan());
        if (!holds) {
            return new Ditolak(AlasanDitolak.BUKAN_PEMANGKU, oleh.jabatanTertulis());
        }
        Optional<Instant> until = apart.execute(_ -> batas.refusal(Kind.TANDATANGAN, siapa(oleh)));
        return until == null || until.isEmpty()
                ? null
                : new Ditolak(AlasanDitolak.TERTAHAN, kata.jam(until.get()));
    }

    private HasilTandaTangan pertama(NaskahSiap naskah, Pelaku oleh, char[] sandi) {
        String code = kode.baru();
        var signer = pengaturan.penandaTangan(oleh.pegawai());
        if (signer == null) {
            return new Ditolak(AlasanDitolak.BELUM_DIATUR, "");
        }
        byte[] ready;
        try {
            ready =
                    PenyiapPdf.siapkan(
                            naskah.pdf(),
                            signer.memakaiIsian() ? naskah.letak() : List.of(),
                            naskah.letak().stream().map(_ -> kata.isian()).toList(),
                            kata.kaki(signer.tersertifikasi(), kode.alamat(code)));
        } catch (PenyiapPdf.PdfDitolak e) {
            return new Ditolak(e.alasan(), "");
        }
        var result = tulis(signer, code, 1, ready, naskah.letak().getFirst(), oleh, sandi);
        if (result instanceof HasilPort.Selesai) {
            repository.simpan(
                    new VerifikasiRepository.Dokumen(
                            code,
                            naskah.naskah(),
                            naskah.nomor(),
                            naskah.tanggal(),
                            naskah.perihal(),
                            naskah.rahasia()),
                    clock.instant());
        }
        return hasil(result, code, 1, signer, oleh);
    }

    private HasilPort tulis(
            PenandaTangan signer,
            String code,
            int number,
            byte[] pdf,
            LetakBlok place,
            Pelaku oleh,
            char[] sandi) {
        Instant now = clock.instant();
        var request =
                new PenandaTangan.Permintaan(
                        pdf,
                        new PenandaTangan.Penanda(
                                oleh.pegawai(), oleh.nama(), oleh.jabatanTertulis()),
                        signer.memakaiIsian() ? PenyiapPdf.isian(number) : null,
                        place,
                        GambarBlok.png(
                                place,
                                kode.alamat(code),
                                kata.blok(oleh, now, signer.tersertifikasi()),
                                oleh.nama()),
                        kata.alasan(),
                        instansi.sekarang().nama(),
                        now);
        return signer.tandatangani(request, sandi);
    }

    private HasilTandaTangan hasil(
            HasilPort result, String code, int number, PenandaTangan signer, Pelaku oleh) {
        return switch (result) {
            case HasilPort.Ditolak(var reason, var detail) -> new Ditolak(reason, detail);
            case HasilPort.Selesai done -> catat(code, number, done, signer, oleh);
        };
    }

    private Ditandatangani catat(
            String code, int number, HasilPort.Selesai done, PenandaTangan signer, Pelaku oleh) {
        String print = Sidik.dari(done.pdf());
        Instant now = clock.instant();
        repository.simpan(
                code,
                new VerifikasiRepository.Baris(
                        number,
                        oleh.pegawai(),
                        oleh.nama(),
                        oleh.jabatanTertulis(),
                        oleh.atasNama(),
                        now,
                        pengaturan.sekarang().jalan().name(),
                        signer.tersertifikasi(),
                        done.tingkat(),
                        done.idLayanan(),
                        print));
        return new Ditandatangani(
                done.pdf(), code, print, now, signer.tersertifikasi(), done.tingkat());
    }

    private static String siapa(Pelaku oleh) {
        return oleh.pegawai().toString();
    }
}
