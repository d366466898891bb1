package id.laksana.pelaksanaan;

import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.CatatanRepository.TugasBaru;
import id.laksana.pelaksanaan.mesin.Hasil;
import id.laksana.pelaksanaan.mesin.Jawaban.Putusan;
import id.laksana.pelaksanaan.mesin.Perintah;
import id.laksana.pelaksanaan.mesin.Perintah.CatatHasilLuar;
import id.laksana.pelaksanaan.mesin.Perintah.Selesaikan;
import id.laksana.pelaksanaan.mesin.Peristiwa;
import id.laksana.pelaksanaan.mesin.Peristiwa.KeputusanDiambil;
import id.laksana.pelaksanaan.mesin.Tugas;
import id.laksana.sop.Sop;
import id.laksana.web.FormErrors;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Holds the forms to the life of their tasks: it stands where all acts on a case pass, so that no
 * way of completing a task goes round its form.
 */
@Component
class PenjagaFormulir {

    private final DaftarFormulir formulir;
    private final TugasRepository tugas;
    private final LampiranFormulir lampiran;

    PenjagaFormulir(DaftarFormulir formulir, TugasRepository tugas, LampiranFormulir lampiran) {
        this.formulir = formulir;
        this.tugas = tugas;
        this.lampiran = lampiran;
    }

    /** Tasks were written down. */
    void dibuka(PelaksanaanTerkunci kasus, Sop sop, List<TugasBaru> made) {
        for (TugasBaru one : made) {
            Tugas.Id id = one.tugas().id();
            formulir.untuk(sop.langkah(id.kunjungan().langkah()))
                    .ifPresent(form -> buka(form, tugas(kasus, id), sop));
        }
    }

    private void buka(Formulir form, TugasMeja task, Sop sop) {
        form.buka(TugasFormulir.dari(task, sop), tugas.sebelumnya(task).orElse(null));
    }

    private TugasMeja tugas(PelaksanaanTerkunci kasus, Tugas.Id id) {
        return tugas.dalamMesin(kasus.pelaksanaan().id(), id).orElseThrow();
    }

    /**
     * Asked when the kernel has accepted the act and before anything of it is written. With nothing
     * missing the documents of the form are attached.
     */
    FormErrors selesaikan(
            PelaksanaanTerkunci kasus,
            Sop sop,
            Perintah perintah,
            Hasil.Diterima hasil,
            @Nullable Pelaku oleh,
            Instant saat) {
        if (oleh == null
                || !(perintah instanceof Perintah.AtasTugas act)
                || perintah instanceof Perintah.AtasPegangan
                || menolak(perintah, hasil.peristiwa())) {
            return FormErrors.none();
        }
        var form = formulir.untuk(sop.langkah(act.tugas().kunjungan().langkah()));
        if (form.isEmpty()) {
            return FormErrors.none();
        }
        var task = tugas(kasus, act.tugas());
        var seen = TugasFormulir.dari(task, sop);
        var problems = form.get().periksa(seen, oleh);
        if (!problems.any()) {
            form.get()
                    .dokumen(seen, oleh)
                    .forEach(made -> lampiran.lampirkan(task, made, saat, oleh));
        }
        return problems;
    }

    /** Whoever refuses or sends back need not have filled a form for it. */
    private static boolean menolak(Perintah perintah, List<Peristiwa> peristiwa) {
        var answer =
                switch (perintah) {
                    case Selesaikan done -> done.jawaban();
                    case CatatHasilLuar outside -> outside.jawaban();
                    default -> null;
                };
        return answer == Putusan.TIDAK
                || peristiwa.stream()
                        .anyMatch(
                                event ->
                                        event instanceof KeputusanDiambil putusan
                                                && (putusan.kembali() || putusan.menolak()));
    }
}
