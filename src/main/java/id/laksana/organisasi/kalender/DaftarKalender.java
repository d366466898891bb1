package id.laksana.organisasi.kalender;

import id.laksana.database.Tenant;
import id.laksana.organisasi.CatatanPerubahan;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.Hasil;
import id.laksana.organisasi.Pelaku;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The working calendar of the bound instansi, and its changes. */
@Service
@Transactional
public class DaftarKalender {

    private record Kept(long versi, KalenderKerja kalender) {}

    private final KalenderRepository repository;
    private final DaftarInstansi instansi;
    private final CatatanPerubahan catatan;
    private final Map<Integer, Kept> kept = new ConcurrentHashMap<>();

    DaftarKalender(
            KalenderRepository repository, DaftarInstansi instansi, CatatanPerubahan catatan) {
        this.repository = repository;
        this.instansi = instansi;
        this.catatan = catatan;
    }

    /** As it is now; read again only after a change. */
    @Transactional(readOnly = true)
    public KalenderKerja kalender() {
        return kalender(repository.versi());
    }

    /**
     * The same for one who has read which version holds, {@code
     * organisasi.instansi.kalender_versi}, together with other things.
     */
    @Transactional(readOnly = true)
    public KalenderKerja kalender(long versi) {
        var last = kept.get(Tenant.current());
        if (last == null || last.versi() != versi) {
            ZoneId zona = instansi.sekarang().zona();
            last =
                    new Kept(
                            versi,
                            new KalenderKerja(zona, repository.jamKerja(), repository.hariLibur()));
            kept.put(Tenant.current(), last);
        }
        return last.kalender();
    }

    @Transactional(readOnly = true)
    public List<JamKerja> daftarJamKerja() {
        return repository.jamKerja();
    }

    /** All holidays of the year, those the instansi works on included. */
    @Transactional(readOnly = true)
    public List<HariLibur> daftarHariLibur(int tahun) {
        return repository.hariLibur().stream().filter(h -> h.tanggal().getYear() == tahun).toList();
    }

    public Hasil tetapkanLibur(HariLibur libur, Pelaku oleh) {
        if (libur.nama().isBlank()) {
            return Hasil.ditolak("nama", "kalender.nama.kosong");
        }
        var before = repository.hariLibur(libur.tanggal());
        repository.upsert(libur);
        repository.raiseVersi();
        catatan.catat(
                oleh,
                "kalender.libur",
                libur.tanggal() + " " + libur.nama(),
                before.map(h -> h.nama() + (h.berlaku() ? "" : " (tidak berlaku)")).orElse(""));
        return new Hasil.Diterima(oleh.pegawai());
    }

    /** Whether the instansi is closed on that holiday; the holiday itself stays on the list. */
    public Hasil berlakukan(LocalDate tanggal, boolean berlaku, Pelaku oleh) {
        var h = repository.hariLibur(tanggal);
        if (h.isEmpty()) {
            return Hasil.ditolak("tanggal", "kalender.libur.tidak-ada");
        }
        var old = h.get();
        return tetapkanLibur(
                new HariLibur(tanggal, old.jenis(), old.nama(), old.dasarHukum(), berlaku), oleh);
    }

    /** New hours of a kind; hours of that kind which hold on their first day end there. */
    public Hasil tetapkanJam(JamKerja jam, Pelaku oleh) {
        if (jam.nama().isBlank()) {
            return Hasil.ditolak("nama", "kalender.nama.kosong");
        }
        if (jam.sampai() != null && !jam.sejak().isBefore(jam.sampai())) {
            return Hasil.ditolak("sampai", "kalender.sampai-sebelum-sejak");
        }
        if (jam.seminggu().isZero()) {
            return Hasil.ditolak("senin", "kalender.jam.kosong");
        }
        var same = repository.jamKerja().stream().filter(j -> j.jenis() == jam.jenis()).toList();
        for (var old : same) {
            if (old.sejak().isBefore(jam.sejak()) && old.berlaku(jam.sejak())) {
                repository.endJamKerja(Objects.requireNonNull(old.id()), jam.sejak());
            } else if (overlaps(old, jam)) {
                return Hasil.ditolak("sejak", "kalender.jam.bertumpuk", old.nama(), old.sejak());
            }
        }
        repository.insert(jam);
        repository.raiseVersi();
        catatan.catat(oleh, "kalender.jam", jam.nama(), jam.sejak().toString());
        return new Hasil.Diterima(oleh.pegawai());
    }

    private static boolean overlaps(JamKerja a, JamKerja b) {
        return (b.sampai() == null || a.sejak().isBefore(b.sampai()))
                && (a.sampai() == null || b.sejak().isBefore(a.sampai()));
    }

    /** Gives a new instansi its first calendar, and every instansi the holidays of a new year. */
    public void lengkapi() {
        var bawaan = KalenderBawaan.read();
        int rows = bawaan.daftarJam().stream().mapToInt(repository::insertIfAbsent).sum();
        rows += bawaan.daftarLibur().stream().mapToInt(repository::insertIfAbsent).sum();
        if (rows > 0) {
            repository.raiseVersi();
        }
    }
}
