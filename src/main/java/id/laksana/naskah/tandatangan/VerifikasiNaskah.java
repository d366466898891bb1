package id.laksana.naskah.tandatangan;

import id.laksana.database.Tenant;
import id.laksana.keamanan.akun.RateLimit;
import id.laksana.keamanan.akun.RateLimit.Kind;
import id.laksana.organisasi.DaftarInstansi;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What anybody who has its code may learn of a signed document, without a login. */
@Service
public class VerifikasiNaskah {

    /**
     * A signed document.
     *
     * @param perihal null: it is secret
     * @param tandaTangan empty: it is secret
     */
    public record Dokumen(
            String kode,
            String instansi,
            ZoneId zona,
            @Nullable String nomor,
            LocalDate tanggal,
            @Nullable String perihal,
            boolean rahasia,
            boolean tersertifikasi,
            String sidik,
            List<TandaTangan> tandaTangan) {}

    /** One signature as it was recorded. */
    public record TandaTangan(
            String nama, String jabatan, @Nullable String atasNama, Instant saat) {}

    /**
     * What an uploaded file is.
     *
     * @param terbaca a PDF that can be read
     * @param arsip it is the file that was recorded when it was signed
     */
    public record Pemeriksaan(boolean terbaca, boolean arsip, List<Terperiksa> tanda) {

        public boolean sah() {
            return arsip && !tanda.isEmpty() && tanda.stream().allMatch(Terperiksa::sah);
        }
    }

    /**
     * A signature in an uploaded file.
     *
     * @param dicabut when its certificate was revoked, if that was before the signature
     */
    public record Terperiksa(
            String penanda,
            String penerbit,
            boolean utuh,
            boolean sampaiAkhir,
            boolean dikenal,
            @Nullable Instant saat,
            @Nullable Instant dicabut) {

        public boolean sah() {
            return utuh && sampaiAkhir && dikenal && dicabut == null;
        }
    }

    private final VerifikasiRepository repository;
    private final KunciRepository kunci;
    private final PenerbitSertifikat penerbit;
    private final KodeVerifikasi kode;
    private final DaftarInstansi instansi;
    private final RateLimit batas;
    private final TransactionTemplate transaction;

    VerifikasiNaskah(
            VerifikasiRepository repository,
            KunciRepository kunci,
            PenerbitSertifikat penerbit,
            KodeVerifikasi kode,
            DaftarInstansi instansi,
            RateLimit batas,
            TransactionTemplate transaction) {
        this.repository = repository;
        this.kunci = kunci;
        this.penerbit = penerbit;
        this.kode = kode;
        this.instansi = instansi;
        this.batas = batas;
        this.transaction = transaction;
    }

    /** Until when a visitor from there has to wait. */
    public Optional<Instant> tertahan(String alamat) {
        return batas.refusal(Kind.VERIFIKASI, alamat);
    }

    public Optional<Dokumen> cari(String code) {
        var own = kode.instansi(code);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        return Tenant.call(
                own.getAsInt(),
                () -> transaction.execute(_ -> repository.dokumen(code).map(this::of)));
    }

    /** Nothing of the file is kept. */
    public Pemeriksaan periksa(String code, byte[] pdf) {
        int own = kode.instansi(code).orElseThrow();
        return Tenant.call(own, () -> transaction.execute(_ -> inspect(code, pdf)));
    }

    private Pemeriksaan inspect(String code, byte[] pdf) {
        var read = PemeriksaPdf.periksa(pdf, List.of(penerbit.sekarang().sertifikat()));
        boolean archived =
                repository.tandaTangan(code).stream()
                        .anyMatch(one -> one.sidik().equals(Sidik.dari(pdf)));
        return new Pemeriksaan(
                read.isPresent(),
                archived,
                read.orElse(List.of()).stream().map(this::terperiksa).toList());
    }

    private Terperiksa terperiksa(PemeriksaPdf.Tanda one) {
        Instant revoked =
                kunci.dicabut(one.nomorSeri().toString(16))
                        .filter(at -> one.saat() == null || !at.isAfter(one.saat()))
                        .orElse(null);
        return new Terperiksa(
                one.penanda(),
                one.penerbit(),
                one.utuh(),
                one.sampaiAkhir(),
                one.dikenal(),
                one.saat(),
                revoked);
    }

    private Dokumen of(VerifikasiRepository.Dokumen kept) {
        var rows = repository.tandaTangan(kept.kode());
        var own = instansi.sekarang();
        boolean open = !kept.rahasia();
        return new Dokumen(
                kept.kode(),
                own.nama(),
                own.zona(),
                kept.nomor(),
                kept.tanggal(),
                open ? kept.perihal() : null,
                kept.rahasia(),
                rows.stream().allMatch(VerifikasiRepository.Baris::tersertifikasi),
                rows.getLast().sidik(),
                open
                        ? rows.stream()
                                .map(
                                        one ->
                                                new TandaTangan(
                                                        one.nama(),
                                                        one.jabatan(),
                                                        one.atasNama(),
                                                        one.saat()))
                                .toList()
                        : List.of());
    }
}
