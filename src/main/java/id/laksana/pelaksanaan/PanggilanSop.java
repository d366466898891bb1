package id.laksana.pelaksanaan;

import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.PanggilanTercatat.Halangan;
import id.laksana.pelaksanaan.PanggilanTercatat.Keadaan;
import id.laksana.pelaksanaan.mesin.Giliran;
import id.laksana.pelaksanaan.mesin.Hasil;
import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan;
import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan.Status;
import id.laksana.pelaksanaan.mesin.Perintah;
import id.laksana.pelaksanaan.mesin.Peristiwa;
import id.laksana.sop.KatalogSop;
import id.laksana.sop.Sop;
import id.laksana.sop.Sop.Pemicu;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starts the cases that rows call, and hands their results back. All of it happens in the
 * transaction of the act that causes it: a program that dies in between leaves neither half. Only
 * the result for a suspended caller is kept, and handed over by the act that lets it go on.
 */
@Service
@Transactional
public class PanggilanSop {

    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final PanggilanRepository panggilan;
    private final AksesRepository akses;
    private final PencatatPelaksanaan pencatat;
    private final TugasRepository tugas;
    private final PenerimaTugas penerima;
    private final Wewenang wewenang;
    private final PelaksanaanSop pelaksanaan;
    private final PelaksanaanRepository semua;
    private final KatalogSop katalog;

    PanggilanSop(
            PanggilanRepository panggilan,
            AksesRepository akses,
            PencatatPelaksanaan pencatat,
            TugasRepository tugas,
            PenerimaTugas penerima,
            Wewenang wewenang,
            PelaksanaanSop pelaksanaan,
            PelaksanaanRepository semua,
            KatalogSop katalog) {
        this.panggilan = panggilan;
        this.akses = akses;
        this.pencatat = pencatat;
        this.tugas = tugas;
        this.penerima = penerima;
        this.wewenang = wewenang;
        this.pelaksanaan = pelaksanaan;
        this.semua = semua;
        this.katalog = katalog;
    }

    @EventListener
    void dicatat(PeristiwaDicatat dicatat) {
        for (Peristiwa peristiwa : dicatat.peristiwa()) {
            if (peristiwa instanceof Peristiwa.SopDipanggil dipanggil) {
                panggil(dicatat.pelaksanaan(), dipanggil);
            } else if (peristiwa instanceof Peristiwa.PelaksanaanDilanjutkan) {
                serahkanYangTertahan(dicatat.pelaksanaan());
            }
        }
        if (dicatat.keadaan().status().berakhir()) {
            serahkanYangTertahan(dicatat.pelaksanaan());
            panggilan.kepada(dicatat.pelaksanaan()).ifPresent(this::serahkan);
        }
    }

    private void panggil(UUID pemanggil, Peristiwa.SopDipanggil dipanggil) {
        var giliran = dipanggil.giliran();
        int ke = dipanggil.panggilan();
        String kode = dipanggil.kode();
        var mulai = new Perintah.Mulai(null, Pemicu.SOP_LAIN, pemanggil.toString());
        var berlaku = katalog.berlaku(kode);
        var halangan =
                berlaku.isEmpty()
                        ? tidakBerlaku(kode)
                        : halangan(pemanggil, berlaku.get().sop(), mulai);
        var now = pencatat.saat();
        if (berlaku.isEmpty() || halangan != null) {
            panggilan.insert(pemanggil, giliran, ke, kode, null, halangan, now);
            terima(pemanggil, giliran, ke, false, String.valueOf(halangan));
            return;
        }
        UUID id =
                panggilan.insertDipanggil(
                        berlaku.get().id(),
                        berlaku.get().sop().akses(),
                        pemanggil,
                        PelaksanaanSop.adaPemohon(berlaku.get().sop()),
                        now);
        // before the case starts: its first row may call in turn, and a circle is seen by the calls
        panggilan.insert(pemanggil, giliran, ke, kode, id, null, now);
        pencatat.putuskan(pencatat.kunci(id).orElseThrow(), mulai, null);
    }

    private Halangan tidakBerlaku(String kode) {
        return katalog.tampil(kode).isEmpty() ? Halangan.TIDAK_ADA : Halangan.TIDAK_BERLAKU;
    }

    private @Nullable Halangan halangan(UUID pemanggil, Sop sop, Perintah mulai) {
        if (panggilan.kodeLeluhur(pemanggil).contains(sop.kode())) {
            return Halangan.MELINGKAR;
        }
        return pencatat.coba(sop, KeadaanPelaksanaan.KOSONG, mulai) instanceof Hasil.Diterima
                ? null
                : Halangan.TIDAK_DAPAT_DIMULAI;
    }

    private void serahkanYangTertahan(UUID pemanggil) {
        panggilan.dari(pemanggil).stream()
                .filter(call -> call.keadaan() == Keadaan.TERTAHAN)
                .forEach(this::serahkan);
    }

    /**
     * A result that was handed over is not handed over again, whoever tells of it. One that the
     * caller waits for and cannot take now is kept: it is suspended, or its next row cannot open.
     */
    private HasilPelaksanaan serahkan(PanggilanTercatat call) {
        UUID dipanggil = call.dipanggil();
        if (dipanggil == null || !call.belumDiserahkan()) {
            return HasilPelaksanaan.ditolak(Hasil.Alasan.HASIL_TIDAK_DITUNGGU);
        }
        var hasil =
                terima(
                        call.pemanggil(),
                        call.giliran(),
                        call.panggilan(),
                        call.status() == Status.SELESAI,
                        dipanggil.toString());
        panggilan.update(
                dipanggil,
                hasil instanceof HasilPelaksanaan.Diterima
                        ? Keadaan.DITERIMA
                        : call.ditunggu() ? Keadaan.TERTAHAN : Keadaan.TIDAK_DITUNGGU);
        return hasil;
    }

    private HasilPelaksanaan terima(
            UUID pemanggil, Giliran giliran, int ke, boolean berhasil, String rujukan) {
        return pencatat.putuskan(
                pencatat.kunci(pemanggil).orElseThrow(),
                new Perintah.TerimaHasilSop(null, giliran, ke, berhasil, rujukan),
                null);
    }

    /** Calls again after a call that did not succeed, or takes a result that was held up. */
    public HasilPelaksanaan ulang(UUID id, Pelaku oleh) {
        Optional<TugasMeja> found = tugas.cari(id);
        if (found.isEmpty()) {
            return new HasilPelaksanaan.TidakAda();
        }
        var task = found.get();
        if (!wewenang.mengerjakan(task, oleh)) {
            return new HasilPelaksanaan.TidakBerwenang(
                    penerima.nama(task.kepada(), pencatat.saat()));
        }
        var berjalan = pencatat.kunci(task.pelaksanaan()).orElseThrow();
        var held = untuk(task).filter(call -> call.keadaan() == Keadaan.TERTAHAN);
        if (held.isPresent()) {
            return serahkan(held.get());
        }
        return pencatat.putuskan(
                berjalan,
                new Perintah.PanggilUlang(Wewenang.tercatat(oleh), task.dalamMesin().giliran()),
                oleh);
    }

    /**
     * Cancels a case.
     *
     * @param bersama also the cases it called and that still run; else they go on, and nobody waits
     *     for their result
     */
    public HasilPelaksanaan batalkan(
            UUID id, String alasan, boolean bersama, Pelaku oleh, boolean kelola) {
        var hasil = pelaksanaan.batalkan(id, alasan, oleh, kelola);
        if (bersama && hasil instanceof HasilPelaksanaan.Diterima) {
            dipanggilBerjalan(id).stream()
                    .flatMap(call -> Stream.ofNullable(call.dipanggil()))
                    .forEach(called -> batalkan(called, alasan, true, oleh, kelola));
        }
        return hasil;
    }

    /** The called cases of this one that have not ended. */
    @Transactional(readOnly = true)
    public List<PanggilanTercatat> dipanggilBerjalan(UUID id) {
        return panggilan.dari(id).stream().filter(PanggilanTercatat::berjalan).toList();
    }

    /**
     * @param pembaca who looks at the page; a case that is not open to him stays unnamed
     */
    @Transactional(readOnly = true)
    public HubunganPelaksanaan hubungan(Berjalan berjalan, Pembaca pembaca) {
        UUID id = berjalan.pelaksanaan().id();
        var call = panggilan.kepada(id);
        var named = call.isPresent() ? Optional.<Pelaksanaan>empty() : dasar(berjalan);
        var calls = panggilan.dari(id);
        var others = new ArrayList<UUID>();
        call.map(PanggilanTercatat::pemanggil).ifPresent(others::add);
        named.map(Pelaksanaan::id).ifPresent(others::add);
        calls.stream()
                .map(PanggilanTercatat::dipanggil)
                .filter(Objects::nonNull)
                .forEach(others::add);
        return new HubunganPelaksanaan(
                call.orElse(null),
                named.orElse(null),
                calls,
                others.isEmpty() ? Set.of() : akses.tertutup(others, pembaca));
    }

    /** The case that whoever started this one named. */
    private Optional<Pelaksanaan> dasar(Berjalan berjalan) {
        return berjalan.riwayat().stream()
                .findFirst()
                .map(PeristiwaTercatat::peristiwa)
                .filter(Peristiwa.PelaksanaanDimulai.class::isInstance)
                .map(Peristiwa.PelaksanaanDimulai.class::cast)
                .filter(started -> started.pemicu() == Pemicu.SOP_LAIN)
                .map(Peristiwa.PelaksanaanDimulai::rujukan)
                .filter(rujukan -> UUID_TEXT.matcher(rujukan).matches())
                .flatMap(id -> semua.cari(UUID.fromString(id)));
    }

    /** The last call of the turn of a task. */
    @Transactional(readOnly = true)
    public Optional<PanggilanTercatat> untuk(TugasMeja task) {
        var giliran = task.dalamMesin().giliran();
        return panggilan.dari(task.pelaksanaan()).stream()
                .filter(call -> call.giliran().equals(giliran))
                .reduce((_, later) -> later);
    }
}
