package id.laksana.naskah;

import id.laksana.organisasi.DaftarJabatan;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.Pemangku;
import id.laksana.organisasi.Pemangkuan;
import id.laksana.pelaksanaan.TugasFormulir;
import id.laksana.sop.Langkah.Tindakan;
import id.laksana.web.FormErrors;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Initials and signatures, in their order. */
@Service
@Transactional
public class PerjalananNaskah {

    private final NaskahRepository naskah;
    private final VersiNaskahRepository versi;
    private final PerjalananRepository perjalanan;
    private final PenandatanganNaskah penandatangan;
    private final PengaturanNaskah pengaturan;
    private final DaftarJabatan jabatan;
    private final Pemangkuan pemangkuan;
    private final Clock clock;

    PerjalananNaskah(
            NaskahRepository naskah,
            VersiNaskahRepository versi,
            PerjalananRepository perjalanan,
            PenandatanganNaskah penandatangan,
            PengaturanNaskah pengaturan,
            DaftarJabatan jabatan,
            Pemangkuan pemangkuan,
            Clock clock) {
        this.naskah = naskah;
        this.versi = versi;
        this.perjalanan = perjalanan;
        this.penandatangan = penandatangan;
        this.pengaturan = pengaturan;
        this.jabatan = jabatan;
        this.pemangkuan = pemangkuan;
        this.clock = clock;
    }

    /** A row that signs or sahkan what it carries. */
    static boolean menandatangani(TugasFormulir tugas) {
        var acts = tugas.baris().tindakan();
        return acts.contains(Tindakan.TANDATANGAN) || acts.contains(Tindakan.SAHKAN);
    }

    static boolean memaraf(TugasFormulir tugas) {
        return tugas.baris().tindakan().contains(Tindakan.PARAF);
    }

    /** The last initials of each post, in the order of the first. */
    static List<Paraf> terakhir(List<Paraf> all) {
        var result = new LinkedHashMap<UUID, Paraf>();
        all.forEach(one -> result.put(one.jabatan(), one));
        return List.copyOf(result.values());
    }

    /** Those of an older version: they do not hold for what it says now. */
    @Transactional(readOnly = true)
    public List<Paraf> gugur(Naskah row) {
        return terakhir(perjalanan.paraf(row.id())).stream()
                .filter(one -> one.nomorVersi() != row.nomorVersi())
                .toList();
    }

    /** Why that person must not initial it; the field is the naskah's. */
    @Transactional(readOnly = true)
    FormErrors periksaParaf(Naskah row, Pelaku oleh, FormErrors before) {
        var given = terakhir(perjalanan.paraf(row.id()));
        int most = pengaturan.sekarang().parafTerbanyak();
        boolean known = given.stream().anyMatch(one -> one.jabatan().equals(oleh.jabatan()));
        return known || given.size() < most
                ? before
                : before.with(bidang(row), "naskah.paraf.terbanyak", row.nama(), most);
    }

    /** Why that person must not sign it. */
    @Transactional(readOnly = true)
    FormErrors periksaTanda(Naskah row, Pelaku oleh, FormErrors before) {
        var post = jabatan.denganKode(row.penandatangan());
        if (post.isEmpty() || !post.get().id().equals(oleh.jabatan())) {
            return before.with(
                    bidang(row),
                    "naskah.tanda.jabatan",
                    row.nama(),
                    post.map(one -> one.nama()).orElse("-"),
                    oleh.namaJabatan());
        }
        boolean acts =
                pemangkuan.yangBertindak(List.of(oleh.jabatan()), clock.instant()).stream()
                        .map(Pemangku::pegawai)
                        .anyMatch(oleh.pegawai()::equals);
        if (!acts) {
            return before.with(bidang(row), "naskah.tanda.pemangku", oleh.namaJabatan());
        }
        // nobody initials for himself: a signer who wrote it needs nobody's initials
        var stale = row.pembuat().equals(oleh.pegawai()) ? List.<Paraf>of() : gugur(row);
        return stale.isEmpty()
                ? before
                : before.with(
                        bidang(row),
                        "naskah.tanda.paraf-gugur",
                        row.nama(),
                        String.join("; ", stale.stream().map(Paraf::nama).toList()),
                        row.nomorVersi());
    }

    static String bidang(Naskah row) {
        return "naskah-" + row.id();
    }

    /**
     * Initials on the newest version; the same person for the same post initials a version once.
     */
    void paraf(Naskah row, int langkah, Pelaku oleh) {
        boolean done =
                perjalanan.paraf(row.id()).stream()
                        .anyMatch(
                                one ->
                                        one.jabatan().equals(oleh.jabatan())
                                                && one.pegawai().equals(oleh.pegawai())
                                                && one.putaran() == row.putaran()
                                                && one.nomorVersi() == row.nomorVersi());
        if (!done) {
            var version = versi.cari(row.id(), row.nomorVersi()).orElseThrow();
            perjalanan.paraf(row, version, langkah, clock.instant(), oleh);
        }
    }

    /**
     * Renews initials after a correction, outside of the row.
     *
     * @return false when that person gave none, or it is no draft any more
     */
    public boolean parafUlang(UUID id, Pelaku oleh) {
        var row = naskah.kunci(id).filter(Naskah::rancangan);
        var own =
                row.stream()
                        .flatMap(one -> gugur(one).stream())
                        .filter(one -> one.jabatan().equals(oleh.jabatan()))
                        .findFirst();
        own.ifPresent(one -> paraf(row.orElseThrow(), one.langkah(), oleh));
        return own.isPresent();
    }

    byte[] tandatangani(Naskah row, TugasFormulir tugas, Pelaku oleh) {
        var held = naskah.kunci(row.id()).orElseThrow();
        var version = versi.cari(held.id(), held.nomorVersi()).orElseThrow();
        return penandatangan.tandatangani(held, version, tugas, oleh);
    }
}
