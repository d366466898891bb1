package id.laksana.pelaksanaan;

import id.laksana.organisasi.DaftarJabatan;
import id.laksana.organisasi.Jabatan;
import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.mesin.Hasil;
import id.laksana.pelaksanaan.mesin.Kunjungan;
import id.laksana.pelaksanaan.mesin.PelakuTercatat;
import id.laksana.pelaksanaan.mesin.Perintah;
import id.laksana.pelaksanaan.mesin.Peristiwa.KoreksiDicatat;
import id.laksana.pelaksanaan.mesin.Tugas;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back a wrong completion by a new event; what was done stays in the history. As with a
 * decision that is changed or revoked (UU 30/2014, Pasal 63-64) this is for the post that did it,
 * as long as nobody has built on it, and for the post above it; besides for whoever keeps cases.
 */
@Service
@Transactional
public class KoreksiPelaksanaan {

    private final PencatatPelaksanaan pencatat;
    private final DaftarJabatan daftarJabatan;
    private final PanggilanRepository panggilan;

    KoreksiPelaksanaan(
            PencatatPelaksanaan pencatat,
            DaftarJabatan daftarJabatan,
            PanggilanRepository panggilan) {
        this.pencatat = pencatat;
        this.daftarJabatan = daftarJabatan;
        this.panggilan = panggilan;
    }

    /** The rows of the present way that this person may correct. */
    @Transactional(readOnly = true)
    public Set<Integer> dapatDikoreksi(Berjalan berjalan, Pelaku oleh, boolean kelola) {
        var above = new HashMap<UUID, Boolean>();
        return berjalan.keadaan().jalan().putaran().entrySet().stream()
                .map(last -> new Kunjungan(last.getKey(), last.getValue()))
                .filter(visit -> coba(berjalan, visit, oleh).isPresent())
                .filter(visit -> kelola || berwenang(berjalan, visit, oleh, above))
                .map(Kunjungan::langkah)
                .collect(Collectors.toSet());
    }

    /** What correcting the last round of the row undoes; empty when there is nothing to correct. */
    @Transactional(readOnly = true)
    public Optional<PratinjauKoreksi> pratinjau(PelaksanaanTerbaca terbaca, int no, Pelaku oleh) {
        var berjalan = terbaca.berjalan();
        return Optional.ofNullable(berjalan.keadaan().jalan().putaran().get(no))
                .map(round -> new Kunjungan(no, round))
                .flatMap(visit -> coba(berjalan, visit, oleh))
                .map(event -> pratinjau(terbaca, event));
    }

    private PratinjauKoreksi pratinjau(PelaksanaanTerbaca terbaca, KoreksiDicatat event) {
        var berjalan = terbaca.berjalan();
        var jalan = berjalan.keadaan().jalan();
        Set<Integer> rows =
                event.gugur().stream().map(Kunjungan::langkah).collect(Collectors.toSet());
        return new PratinjauKoreksi(
                berjalan,
                event.kunjungan(),
                event.gugur().stream()
                        .filter(visit -> !visit.equals(event.kunjungan()))
                        // on an open row only what somebody has done already is lost
                        .filter(
                                visit ->
                                        !jalan.terbuka().contains(visit)
                                                || selesai(berjalan, List.of(visit))
                                                        .findAny()
                                                        .isPresent())
                        .map(Kunjungan::langkah)
                        .distinct()
                        .sorted()
                        .map(berjalan.sop()::langkah)
                        .toList(),
                terbaca.terbuka().stream().filter(task -> rows.contains(task.langkah())).toList(),
                panggilan.dari(berjalan.pelaksanaan().id()).stream()
                        .filter(PanggilanTercatat::ditunggu)
                        .filter(call -> rows.contains(call.langkah()))
                        .toList());
    }

    @Transactional(readOnly = true)
    public boolean berwenang(Berjalan berjalan, Kunjungan visit, Pelaku oleh, boolean kelola) {
        return kelola || berwenang(berjalan, visit, oleh, new HashMap<>());
    }

    /**
     * @param above whether the person acts for the post above a post, as far as it was asked
     */
    private boolean berwenang(
            Berjalan berjalan, Kunjungan visit, Pelaku oleh, Map<UUID, Boolean> above) {
        Set<UUID> posts =
                selesai(berjalan, List.of(visit))
                        .flatMap(task -> pelaku(task).stream())
                        .map(PelakuTercatat::jabatan)
                        .collect(Collectors.toSet());
        return posts.stream()
                        .anyMatch(post -> above.computeIfAbsent(post, one -> atasan(one, oleh)))
                || posts.contains(oleh.jabatan()) && belumDilanjutkan(berjalan, visit, oleh);
    }

    private boolean atasan(UUID post, Pelaku oleh) {
        return daftarJabatan
                .jabatan(post)
                .map(Jabatan::atasanId)
                .filter(oleh.jabatan()::equals)
                .isPresent();
    }

    /** Nobody has done anything that followed from the visit. */
    private boolean belumDilanjutkan(Berjalan berjalan, Kunjungan visit, Pelaku oleh) {
        List<Kunjungan> after =
                coba(berjalan, visit, oleh).stream()
                        .flatMap(event -> event.gugur().stream())
                        .filter(other -> !other.equals(visit))
                        .toList();
        return selesai(berjalan, after).findAny().isEmpty();
    }

    private static Stream<Tugas> selesai(Berjalan berjalan, List<Kunjungan> visits) {
        return berjalan.keadaan().tugas().values().stream()
                .filter(task -> task.status() == Tugas.Status.SELESAI)
                .filter(task -> visits.contains(task.id().kunjungan()));
    }

    private static Optional<PelakuTercatat> pelaku(Tugas task) {
        return Optional.ofNullable(task.jejak())
                .flatMap(trace -> Optional.ofNullable(trace.oleh()));
    }

    private Optional<KoreksiDicatat> coba(Berjalan berjalan, Kunjungan visit, Pelaku oleh) {
        var hasil =
                pencatat.coba(
                        berjalan.sop(),
                        berjalan.keadaan(),
                        new Perintah.Koreksi(Wewenang.tercatat(oleh), visit, "-"));
        return hasil instanceof Hasil.Diterima(var events, _)
                ? events.stream()
                        .filter(KoreksiDicatat.class::isInstance)
                        .map(KoreksiDicatat.class::cast)
                        .findFirst()
                : Optional.empty();
    }

    public HasilPelaksanaan koreksi(
            UUID id, Kunjungan visit, String alasan, Pelaku oleh, boolean kelola) {
        Optional<PelaksanaanTerkunci> found = pencatat.kunci(id);
        if (found.isEmpty()) {
            return new HasilPelaksanaan.TidakAda();
        }
        if (!berwenang(pencatat.baca(id).orElseThrow(), visit, oleh, kelola)) {
            return new HasilPelaksanaan.TidakBerwenang(List.of());
        }
        return pencatat.putuskan(
                found.get(),
                new Perintah.Koreksi(Wewenang.tercatat(oleh), visit, alasan.strip()),
                oleh);
    }
}
