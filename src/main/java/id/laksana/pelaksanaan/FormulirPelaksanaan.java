package id.laksana.pelaksanaan;

import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.MejaKerja.TugasDibuka;
import id.laksana.pelaksanaan.mesin.Hasil.Alasan;
import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan.Status;
import id.laksana.sop.KatalogSop;
import id.laksana.sop.Sop;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The forms of tasks: showing them, and the door through which modules save their data. */
@Service
@Transactional
public class FormulirPelaksanaan {

    private final DaftarFormulir formulir;
    private final DaftarGiliran giliran;
    private final TugasRepository tugas;
    private final PelaksanaanRepository pelaksanaan;
    private final PenerimaTugas penerima;
    private final PencatatPelaksanaan pencatat;
    private final Wewenang wewenang;
    private final KatalogSop katalog;

    FormulirPelaksanaan(
            DaftarFormulir formulir,
            DaftarGiliran giliran,
            TugasRepository tugas,
            PelaksanaanRepository pelaksanaan,
            PenerimaTugas penerima,
            PencatatPelaksanaan pencatat,
            Wewenang wewenang,
            KatalogSop katalog) {
        this.formulir = formulir;
        this.giliran = giliran;
        this.tugas = tugas;
        this.pelaksanaan = pelaksanaan;
        this.penerima = penerima;
        this.pencatat = pencatat;
        this.wewenang = wewenang;
        this.katalog = katalog;
    }

    /** A form on a row of a case, and whose it is. */
    public record Terisi(GiliranFormulir giliran, Formulir.Tampilan tampilan) {}

    /** A row whose form has been opened. */
    public record BarisFormulir(int langkah, String kegiatan) {}

    /** Of a task; empty where the standard panel is all. */
    @Transactional(readOnly = true)
    public Optional<Formulir.Tampilan> tampilan(TugasDibuka dibuka) {
        var task = dibuka.baris().tugas();
        var sop = dibuka.berjalan().sop();
        boolean may =
                dibuka.berwenang()
                        && task.berakhir() == null
                        && dibuka.berjalan().pelaksanaan().status() == Status.BERJALAN;
        return formulir.untuk(sop.langkah(task.langkah()))
                .map(form -> form.tampilan(TugasFormulir.dari(task, sop), may));
    }

    /** The rows of a case whose forms can be read. */
    @Transactional(readOnly = true)
    public List<BarisFormulir> daftar(PelaksanaanTerbaca terbaca) {
        return terbaca.baris().stream()
                .filter(row -> row.putaran() > 0 && formulir.untuk(row.langkah()).isPresent())
                .map(row -> new BarisFormulir(row.no(), row.langkah().kegiatan()))
                .toList();
    }

    /** What everyone has filled on a row of a case; empty when it has no form. */
    @Transactional(readOnly = true)
    public List<Terisi> terisi(Berjalan berjalan, int langkah) {
        Sop sop = berjalan.sop();
        if (langkah < 1 || langkah > sop.daftarLangkah().size()) {
            return List.of();
        }
        return formulir.untuk(sop.langkah(langkah)).stream()
                .flatMap(
                        form ->
                                giliran.daftar(berjalan.pelaksanaan().id(), langkah).stream()
                                        .map(turn -> terisi(form, turn, sop)))
                .toList();
    }

    private Terisi terisi(Formulir form, GiliranFormulir turn, Sop sop) {
        var task = TugasFormulir.dari(tugas.cari(turn.tugas()).orElseThrow(), sop);
        return new Terisi(turn, form.tampilan(task, false));
    }

    /** Keeps what came with the form of the task; nothing happens where the task has no form. */
    public void simpan(UUID id, Map<String, String> isian, Pelaku oleh) {
        tugas.cari(id)
                .flatMap(task -> formulir.untuk(sop(task).langkah(task.langkah())))
                .ifPresent(form -> ubah(id, form.nama(), oleh, task -> form.simpan(task, isian)));
    }

    /**
     * Lets a module change the data of a form, for one who may do its task and while it is open;
     * the task does not end meanwhile.
     */
    public HasilPelaksanaan ubah(
            UUID id, String nama, Pelaku oleh, Consumer<TugasFormulir> perubahan) {
        var found = tugas.cari(id).filter(task -> nama.equals(nama(task)));
        if (found.isEmpty()) {
            return new HasilPelaksanaan.TidakAda();
        }
        if (!wewenang.mengerjakan(found.get(), oleh)) {
            return new HasilPelaksanaan.TidakBerwenang(
                    penerima.nama(found.get().kepada(), pencatat.saat()));
        }
        var kasus = pelaksanaan.kunci(found.get().pelaksanaan()).orElseThrow().pelaksanaan();
        // read again: it may have ended while we waited
        var task = tugas.cari(id).orElseThrow();
        if (task.berakhir() != null) {
            return new HasilPelaksanaan.SudahBerakhir(null, task.berakhir());
        }
        if (kasus.status() != Status.BERJALAN) {
            return new HasilPelaksanaan.Ditolak(Alasan.SEDANG_DITANGGUHKAN, List.of());
        }
        perubahan.accept(TugasFormulir.dari(task, sop(task)));
        return new HasilPelaksanaan.Diterima(kasus.id());
    }

    private String nama(TugasMeja task) {
        return formulir.untuk(sop(task).langkah(task.langkah())).map(Formulir::nama).orElse("");
    }

    private Sop sop(TugasMeja task) {
        var version = pelaksanaan.cari(task.pelaksanaan()).orElseThrow().versi();
        return katalog.versi(version).orElseThrow().sop();
    }
}
