package id.laksana.pelaksanaan;

import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.kalender.DaftarKalender;
import id.laksana.pelaksanaan.mesin.Hasil.Alasan;
import id.laksana.pelaksanaan.mesin.Perintah;
import id.laksana.pelaksanaan.mesin.Petugas;
import id.laksana.sop.Langkah;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * In whose hands a task is: taken out of a pool, given to somebody, given back. It changes nothing
 * about whom the task is for.
 */
@Service
@Transactional
public class PembagianTugas {

    private final PencatatPelaksanaan pencatat;
    private final TugasRepository tugas;
    private final PenerimaTugas penerima;
    private final Wewenang wewenang;
    private final PemeriksaPegangan pegangan;
    private final CalonLimpahan calon;
    private final AturanLimpahan aturan;
    private final DaftarKalender kalender;

    PembagianTugas(
            PencatatPelaksanaan pencatat,
            TugasRepository tugas,
            PenerimaTugas penerima,
            Wewenang wewenang,
            PemeriksaPegangan pegangan,
            CalonLimpahan calon,
            AturanLimpahan aturan,
            DaftarKalender kalender) {
        this.pencatat = pencatat;
        this.tugas = tugas;
        this.penerima = penerima;
        this.wewenang = wewenang;
        this.pegangan = pegangan;
        this.calon = calon;
        this.aturan = aturan;
        this.kalender = kalender;
    }

    /** Takes a task that several may do; what only one may do is done without. */
    public HasilPelaksanaan ambil(UUID id, Pelaku oleh) {
        return atas(
                id,
                (berjalan, task) -> {
                    if (!wewenang.karenaJabatan(task, oleh)) {
                        return tidakBerwenang(task);
                    }
                    if (!penerima.beberapa(task.kepada(), pencatat.saat())) {
                        return ditolak(Alasan.TIDAK_PERLU_DIAMBIL);
                    }
                    return putuskan(
                            berjalan,
                            new Perintah.Ambil(
                                    Wewenang.tercatat(oleh),
                                    task.dalamMesin(),
                                    CalonLimpahan.petugas(oleh)),
                            oleh);
                });
    }

    /**
     * Gives back what one has in hand.
     *
     * @param alasan needed of whom it was delegated to
     */
    public HasilPelaksanaan lepas(UUID id, @Nullable String alasan, Pelaku oleh) {
        return atas(
                id,
                (berjalan, task) ->
                        putuskan(
                                berjalan,
                                new Perintah.Lepas(
                                        Wewenang.tercatat(oleh), task.dalamMesin(), rapi(alasan)),
                                oleh));
    }

    /**
     * Takes a task out of the hands of somebody: the post above, or who keeps cases. Nobody gets
     * the right to do it by that: who has it keeps it, else it goes back to those whom it is for.
     */
    public HasilPelaksanaan ambilAlih(UUID id, String alasan, Pelaku oleh, boolean kelola) {
        return atas(
                id,
                (berjalan, task) -> {
                    if (!bolehAmbilAlih(task, oleh, kelola)) {
                        return tidakBerwenang(task);
                    }
                    var baru =
                            wewenang.karenaJabatan(task, oleh) ? CalonLimpahan.petugas(oleh) : null;
                    return putuskan(
                            berjalan,
                            new Perintah.AmbilAlih(
                                    Wewenang.tercatat(oleh),
                                    task.dalamMesin(),
                                    baru,
                                    alasan.strip()),
                            oleh);
                });
    }

    /** Takes back what the post has delegated. */
    public HasilPelaksanaan tarik(UUID id, Pelaku oleh) {
        return atas(
                id,
                (berjalan, task) ->
                        putuskan(
                                berjalan,
                                new Perintah.Tarik(Wewenang.tercatat(oleh), task.dalamMesin()),
                                oleh));
    }

    /**
     * @param kepada the person who is to do it
     * @param tenggat when the giver wants it; null when the due moment of the row is enough
     */
    public HasilPelaksanaan limpahkan(
            UUID id,
            UUID kepada,
            @Nullable LocalDateTime tenggat,
            @Nullable String catatan,
            Pelaku oleh) {
        return atas(
                id,
                (berjalan, task) -> {
                    if (!wewenang.mengerjakan(task, oleh)) {
                        return tidakBerwenang(task);
                    }
                    var kept = aturan.tidakDilimpahkan(langkah(berjalan, task));
                    if (!kept.isEmpty()) {
                        return ditolak(Alasan.TIDAK_DAPAT_DILIMPAHKAN);
                    }
                    if (task.pegangan() == null && !wewenang.karenaJabatan(task, oleh)) {
                        return ditolak(Alasan.TUGAS_PERORANGAN);
                    }
                    var orang =
                            calon.untuk(task, oleh).stream()
                                    .filter(one -> one.pegawai().equals(kepada))
                                    .findFirst();
                    if (orang.isEmpty()) {
                        return ditolak(Alasan.PENERIMA_DI_LUAR_JANGKAUAN);
                    }
                    return putuskan(
                            berjalan,
                            new Perintah.Limpahkan(
                                    Wewenang.tercatat(oleh),
                                    task.dalamMesin(),
                                    CalonLimpahan.petugas(oleh),
                                    orang.get(),
                                    saat(tenggat),
                                    rapi(catatan)),
                            oleh);
                });
    }

    /** What the person may do with the task besides doing it. */
    @Transactional(readOnly = true)
    public PilihanPegangan pilihan(TugasMeja task, Langkah langkah, Pelaku oleh) {
        Instant now = pencatat.saat();
        var held = task.pegangan();
        boolean counts = held != null && pegangan.berlaku(task.kepada(), held, now);
        boolean own = held != null && held.oleh().pegawai().equals(oleh.pegawai());
        boolean others = counts && !own;
        boolean open = task.berakhir() == null;
        boolean may = open && !others && wewenang.karenaJabatan(task, oleh);
        var kept = aturan.tidakDilimpahkan(langkah);
        return new PilihanPegangan(
                counts || own ? held : null,
                own,
                may && held == null && penerima.beberapa(task.kepada(), now),
                may && kept.isEmpty() && bolehMelimpahkan(task, oleh, now),
                may ? kept : List.of(),
                open
                        && held != null
                        && held.limpahan() != null
                        && pelimpah(held.limpahan().dari(), oleh),
                open && others && wewenang.atasan(task, oleh));
    }

    private boolean bolehMelimpahkan(TugasMeja task, Pelaku oleh, Instant now) {
        var held = task.pegangan();
        boolean delegated =
                held != null
                        && held.limpahan() != null
                        && held.oleh().pegawai().equals(oleh.pegawai());
        return !delegated && calon.mungkin(task, oleh, now);
    }

    private static boolean pelimpah(Petugas dari, Pelaku oleh) {
        return dari.jabatan().equals(oleh.jabatan()) || dari.pegawai().equals(oleh.pegawai());
    }

    /** The post above, or who keeps cases. */
    private boolean bolehAmbilAlih(TugasMeja task, Pelaku oleh, boolean kelola) {
        return kelola || wewenang.atasan(task, oleh);
    }

    private interface Tindakan {
        HasilPelaksanaan lakukan(Berjalan berjalan, TugasMeja task);
    }

    private HasilPelaksanaan atas(UUID id, Tindakan tindakan) {
        Optional<TugasMeja> found = tugas.cari(id);
        if (found.isEmpty()) {
            return new HasilPelaksanaan.TidakAda();
        }
        var berjalan = pencatat.kunci(found.get().pelaksanaan()).orElseThrow();
        return tindakan.lakukan(berjalan, berjalan.sekarang(found.get()));
    }

    private HasilPelaksanaan putuskan(Berjalan berjalan, Perintah perintah, Pelaku oleh) {
        return pencatat.putuskan(berjalan, perintah, oleh);
    }

    private HasilPelaksanaan tidakBerwenang(TugasMeja task) {
        return new HasilPelaksanaan.TidakBerwenang(penerima.nama(task.kepada(), pencatat.saat()));
    }

    private static HasilPelaksanaan ditolak(Alasan alasan, String... rincian) {
        return new HasilPelaksanaan.Ditolak(alasan, List.of(rincian));
    }

    private static Langkah langkah(Berjalan berjalan, TugasMeja task) {
        return berjalan.sop().langkah(task.langkah());
    }

    /** In the zone of the instansi. */
    private @Nullable Instant saat(@Nullable LocalDateTime moment) {
        return moment == null ? null : moment.atZone(kalender.kalender().zona()).toInstant();
    }

    private static @Nullable String rapi(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
