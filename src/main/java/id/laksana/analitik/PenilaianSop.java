package id.laksana.analitik;

import id.laksana.analitik.HasilPenilaian.Kekurangan;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.Pelaku;
import id.laksana.sop.VersiSop;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Monitoring and evaluation of a version of an SOP over a time: filled with what was measured,
 * completed and settled by an evaluator. Every saving is kept; a settled form stays as it is.
 */
@Service
@Transactional
public class PenilaianSop {

    private final PenilaianRepository repository;
    private final AnalisisSop analisis;
    private final FaktaTerukur fakta;
    private final DaftarInstansi instansi;
    private final Clock clock;

    PenilaianSop(
            PenilaianRepository repository,
            AnalisisSop analisis,
            FaktaTerukur fakta,
            DaftarInstansi instansi,
            Clock clock) {
        this.repository = repository;
        this.analisis = analisis;
        this.fakta = fakta;
        this.instansi = instansi;
        this.clock = clock;
    }

    /** What the forms of this instansi let one choose. */
    @Transactional(readOnly = true)
    public PilihanPenilaian pilihan() {
        return PilihanPenilaian.untuk(instansi.sekarang().kode());
    }

    /** Of all versions of the SOP, the newest time first. */
    @Transactional(readOnly = true)
    public List<Penilaian> daftar(VersiSop versi) {
        return repository.daftar(versi.sopId());
    }

    @Transactional(readOnly = true)
    public Optional<Penilaian> cari(VersiSop versi, JenisPenilaian jenis, Kurun kurun) {
        return repository.cari(versi.id(), jenis, kurun);
    }

    /**
     * @param nomor as it was saved that time; null: the last time
     */
    @Transactional(readOnly = true)
    public Optional<Penilaian> cari(UUID id, @Nullable Integer nomor) {
        return repository.cari(id, nomor);
    }

    /** A new form, filled with what was measured. */
    @Transactional(readOnly = true)
    public IsiPenilaian rancangan(VersiSop versi, Kurun kurun) {
        var facts = terukur(versi, kurun);
        var criteria =
                pilihan().evaluasi().kriteria().stream()
                        .map(text -> new IsiPenilaian.Kriteria(text, null))
                        .toList();
        return new IsiPenilaian(null, null, String.join("\n", facts), "", criteria, null, facts);
    }

    @Transactional(readOnly = true)
    public List<String> terukur(VersiSop versi, Kurun kurun) {
        return fakta.kalimat(analisis.rinci(versi, kurun, 0));
    }

    /**
     * When the next one falls due: so many months after the last settled one, else after the SOP
     * took effect; null while the version is not in force or has no effective date.
     */
    @Transactional(readOnly = true)
    public @Nullable LocalDate jatuhTempo(VersiSop versi, JenisPenilaian jenis) {
        var first = jenis == JenisPenilaian.MONITORING ? versi.monitoring() : versi.evaluasi();
        var zona = instansi.sekarang().zona();
        var last =
                repository.daftar(versi.sopId()).stream()
                        .filter(p -> p.versi().equals(versi.id()) && p.jenis() == jenis)
                        .filter(Penilaian::ditetapkan)
                        .map(p -> LocalDate.ofInstant(p.waktu(), zona).plusMonths(jenis.bulan()))
                        .max(Comparator.naturalOrder());
        return first == null ? null : last.filter(first::isBefore).orElse(first);
    }

    /**
     * @param nomor of the form as the evaluator saw it; 0: a new one
     * @param tetapkan settles it: it must be complete, and stays as it is
     */
    public HasilPenilaian simpan(
            VersiSop versi,
            JenisPenilaian jenis,
            Kurun kurun,
            int nomor,
            IsiPenilaian isi,
            boolean tetapkan,
            Pelaku oleh) {
        var missing = tetapkan ? kekurangan(jenis, isi) : List.<Kekurangan>of();
        if (!missing.isEmpty()) {
            return new HasilPenilaian.BelumLengkap(missing);
        }
        var before = repository.cari(versi.id(), jenis, kurun);
        if (before.isPresent() && (before.get().ditetapkan() || before.get().nomor() != nomor)) {
            return new HasilPenilaian.Berubah(before.get());
        }
        UUID id = repository.idUntuk(versi.id(), jenis, kurun);
        var status = tetapkan ? Penilaian.Status.FINAL : Penilaian.Status.KONSEP;
        int next = before.map(Penilaian::nomor).orElse(0) + 1;
        return repository.simpan(id, next, status, isi, clock.instant(), oleh)
                ? new HasilPenilaian.Tersimpan(id, next)
                : new HasilPenilaian.Berubah(
                        repository.cari(versi.id(), jenis, kurun).orElseThrow());
    }

    private List<Kekurangan> kekurangan(JenisPenilaian jenis, IsiPenilaian isi) {
        var missing = new ArrayList<Kekurangan>();
        if (jenis == JenisPenilaian.MONITORING) {
            var chosen =
                    isi.penerapan() == null ? null : pilihan().monitoring().cari(isi.penerapan());
            if (chosen == null) {
                missing.add(new Kekurangan("penerapan", "penilaian.penerapan.kosong"));
            } else if (chosen.wajibCatatan() && isi.catatan().isBlank()) {
                missing.add(new Kekurangan("catatan", "penilaian.catatan.kosong"));
            }
            return missing;
        }
        for (int i = 0; i < isi.kriteria().size(); i++) {
            if (isi.kriteria().get(i).ya() == null) {
                missing.add(new Kekurangan("kriteria-" + i, "penilaian.kriteria.kosong"));
            }
        }
        if (isi.simpulan() == null) {
            missing.add(new Kekurangan("simpulan", "penilaian.simpulan.kosong"));
        }
        return missing;
    }
}
