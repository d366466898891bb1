package id.laksana.pelaksanaan;

import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.PelaksanaanTerkunci.DenganTugas;
import id.laksana.pelaksanaan.mesin.Giliran;
import id.laksana.pelaksanaan.mesin.Hasil;
import id.laksana.pelaksanaan.mesin.Jawaban;
import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan;
import id.laksana.pelaksanaan.mesin.Kunjungan;
import id.laksana.pelaksanaan.mesin.Perintah;
import id.laksana.pelaksanaan.mesin.Tugas;
import id.laksana.sop.KatalogSop;
import id.laksana.sop.Pelaksana.Pengisian;
import id.laksana.sop.Sop;
import id.laksana.sop.VersiSop;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do with cases of SOPs. Who may act is asked at the moment of acting, of the post
 * acted for; the event keeps person, post and "atas nama". Doing a thing twice is harmless: the
 * second is told that it was done, by whom and when.
 */
@Service
@Transactional
public class PelaksanaanSop {

    private final PencatatPelaksanaan pencatat;
    private final PelaksanaanRepository pelaksanaan;
    private final TugasRepository tugas;
    private final PenerimaTugas penerima;
    private final KatalogSop katalog;
    private final Wewenang wewenang;
    private final AksesPelaksanaan akses;

    PelaksanaanSop(
            PencatatPelaksanaan pencatat,
            PelaksanaanRepository pelaksanaan,
            TugasRepository tugas,
            PenerimaTugas penerima,
            KatalogSop katalog,
            Wewenang wewenang,
            AksesPelaksanaan akses) {
        this.pencatat = pencatat;
        this.pelaksanaan = pelaksanaan;
        this.tugas = tugas;
        this.penerima = penerima;
        this.katalog = katalog;
        this.wewenang = wewenang;
        this.akses = akses;
    }

    /** Whether this person may start the SOP: whoever does its first row, or keeps cases. */
    @Transactional(readOnly = true)
    public boolean bolehMulai(Sop sop, Pelaku oleh, boolean kelola) {
        return kelola || wewenang.mengerjakan(penerimaAwal(sop, oleh), oleh);
    }

    /**
     * @param dasar what it is started on; null: as the SOP says, without a reference
     * @param kelola whether the person may keep the cases of others
     */
    public HasilPelaksanaan mulai(
            String kodeSop,
            String perihal,
            @Nullable DasarMulai dasar,
            Pelaku oleh,
            boolean kelola) {
        Optional<VersiSop> version = katalog.berlaku(kodeSop);
        if (version.isEmpty()) {
            return new HasilPelaksanaan.TidakAda();
        }
        if (dasar != null && dasar.kasus() != null && !terbaca(dasar.kasus(), oleh, kelola)) {
            return new HasilPelaksanaan.TidakAda();
        }
        Sop sop = version.get().sop();
        List<String> first = penerimaAwal(sop, oleh);
        if (!kelola && !wewenang.mengerjakan(first, oleh)) {
            return new HasilPelaksanaan.TidakBerwenang(penerima.nama(first, pencatat.saat()));
        }
        var perintah = mulai(sop, dasar == null ? DasarMulai.KOSONG : dasar, oleh);
        if (pencatat.coba(sop, KeadaanPelaksanaan.KOSONG, perintah)
                instanceof Hasil.Ditolak(var alasan, var rincian)) {
            return new HasilPelaksanaan.Ditolak(alasan, rincian);
        }
        UUID pemohon = adaPemohon(sop) ? oleh.pegawai() : null;
        UUID id =
                pelaksanaan.insert(
                        version.get().id(),
                        sop.akses(),
                        perihal.strip(),
                        pemohon,
                        pencatat.saat(),
                        oleh);
        return pencatat.putuskan(pencatat.kunci(id).orElseThrow(), perintah, oleh);
    }

    private boolean terbaca(UUID kasus, Pelaku oleh, boolean kelola) {
        return pelaksanaan.cari(kasus).isPresent()
                && !akses.tertutup(kasus, oleh.pegawai(), kelola);
    }

    private static Perintah.Mulai mulai(Sop sop, DasarMulai dasar, Pelaku oleh) {
        return new Perintah.Mulai(
                Wewenang.tercatat(oleh),
                dasar.pemicu() == null ? sop.pemicu() : dasar.pemicu(),
                dasar.tercatat());
    }

    private List<String> penerimaAwal(Sop sop, Pelaku oleh) {
        var first = new Giliran(new Kunjungan(1, 1), null, 1);
        return sop.langkah(1).oleh().stream()
                .flatMap(
                        kode ->
                                penerima
                                        .untuk(
                                                sop,
                                                new Tugas.Id(first, kode),
                                                oleh.pegawai(),
                                                KeadaanPelaksanaan.KOSONG.jalan(),
                                                pencatat.saat())
                                        .stream())
                .toList();
    }

    static boolean adaPemohon(Sop sop) {
        return sop.daftarPelaksana().stream()
                .anyMatch(column -> column.diisi() instanceof Pengisian.OlehPemohon);
    }

    /**
     * Completes a task.
     *
     * @param jawaban on a row that decides
     * @param catatan the reason on a return or a rejection, else a note
     */
    public HasilPelaksanaan selesaikan(
            UUID id, @Nullable Jawaban jawaban, @Nullable String catatan, Pelaku oleh) {
        return atasTugas(
                id,
                oleh,
                (task, wakil) ->
                        new Perintah.Selesaikan(
                                Wewenang.tercatat(wakil),
                                task.dalamMesin(),
                                jawaban,
                                tidy(catatan)));
    }

    /** Enters what an outside party answered on that day. */
    public HasilPelaksanaan hasilLuar(
            UUID id,
            LocalDate tanggal,
            @Nullable Jawaban jawaban,
            @Nullable String catatan,
            Pelaku oleh) {
        return atasTugas(
                id,
                oleh,
                (task, wakil) ->
                        new Perintah.CatatHasilLuar(
                                Wewenang.tercatat(wakil),
                                task.dalamMesin(),
                                tanggal,
                                jawaban,
                                tidy(catatan)));
    }

    /** Leaves out a row that is done only under a condition. */
    public HasilPelaksanaan lewati(UUID id, String alasan, Pelaku oleh) {
        return atasTugas(
                id,
                oleh,
                (task, wakil) ->
                        new Perintah.Lewati(
                                Wewenang.tercatat(wakil), task.kunjungan(), alasan.strip()));
    }

    private HasilPelaksanaan atasTugas(
            UUID id, Pelaku oleh, BiFunction<DenganTugas, Pelaku, Perintah> perintah) {
        Optional<DenganTugas> found = pencatat.kunciTugas(id);
        if (found.isEmpty()) {
            return new HasilPelaksanaan.TidakAda();
        }
        DenganTugas task = found.get();
        if (!wewenang.mengerjakan(task, oleh)) {
            return new HasilPelaksanaan.TidakBerwenang(
                    penerima.nama(task.kepada(), pencatat.saat()));
        }
        Pelaku wakil = Wewenang.mewakili(task.pegangan(), oleh);
        return pencatat.putuskan(task.kasus(), perintah.apply(task, wakil), wakil);
    }

    /** Sends one unit back to its work while the others go on. */
    public HasilPelaksanaan kembalikanUnit(
            UUID id, int langkah, String unit, String alasan, Pelaku oleh, boolean kelola) {
        return atasPelaksanaan(
                id,
                oleh,
                kelola,
                new Perintah.KembalikanUnit(
                        Wewenang.tercatat(oleh), langkah, unit, alasan.strip()));
    }

    /** Goes on without the units that have not answered. */
    public HasilPelaksanaan tutupSebaran(
            UUID id,
            int langkah,
            List<String> unitKurang,
            String alasan,
            Pelaku oleh,
            boolean kelola) {
        return atasPelaksanaan(
                id,
                oleh,
                kelola,
                new Perintah.TutupSebaran(
                        Wewenang.tercatat(oleh), langkah, unitKurang, alasan.strip()));
    }

    public HasilPelaksanaan tangguhkan(UUID id, String alasan, Pelaku oleh, boolean kelola) {
        return atasPelaksanaan(
                id, oleh, kelola, new Perintah.Tangguhkan(Wewenang.tercatat(oleh), alasan.strip()));
    }

    public HasilPelaksanaan lanjutkan(UUID id, String alasan, Pelaku oleh, boolean kelola) {
        return atasPelaksanaan(
                id, oleh, kelola, new Perintah.Lanjutkan(Wewenang.tercatat(oleh), alasan.strip()));
    }

    public HasilPelaksanaan batalkan(UUID id, String alasan, Pelaku oleh, boolean kelola) {
        return atasPelaksanaan(
                id, oleh, kelola, new Perintah.Batalkan(Wewenang.tercatat(oleh), alasan.strip()));
    }

    /** Whoever started the case, in the same post, or keeps cases. */
    @Transactional(readOnly = true)
    public boolean bolehKelola(Pelaksanaan data, Pelaku oleh, boolean kelola) {
        return kelola || data.jabatan().equals(oleh.jabatan());
    }

    /** A unit is also sent back by who has to check its work. */
    @Transactional(readOnly = true)
    public boolean bolehKembalikanUnit(Pelaksanaan data, Pelaku oleh, boolean kelola) {
        return bolehKelola(data, oleh, kelola) || adaTugas(data.id(), oleh);
    }

    private HasilPelaksanaan atasPelaksanaan(
            UUID id, Pelaku oleh, boolean kelola, Perintah perintah) {
        Optional<PelaksanaanTerkunci> found = pencatat.kunci(id);
        if (found.isEmpty()) {
            return new HasilPelaksanaan.TidakAda();
        }
        var data = found.get().pelaksanaan();
        boolean may =
                perintah instanceof Perintah.KembalikanUnit
                        ? bolehKembalikanUnit(data, oleh, kelola)
                        : bolehKelola(data, oleh, kelola);
        return may
                ? pencatat.putuskan(found.get(), perintah, oleh)
                : new HasilPelaksanaan.TidakBerwenang(List.of(data.nama()));
    }

    private boolean adaTugas(UUID id, Pelaku oleh) {
        return tugas.milikPelaksanaan(id).stream()
                .anyMatch(task -> task.berakhir() == null && wewenang.mengerjakan(task, oleh));
    }

    private static @Nullable String tidy(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
