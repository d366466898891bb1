package id.laksana.pelaksanaan;

import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.SusunanSaat;
import id.laksana.pelaksanaan.mesin.Pegangan;
import id.laksana.pelaksanaan.mesin.PelakuTercatat;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who may act, asked at the moment of acting (UU 30/2014: an act outside one's authority is void).
 */
@Component
class Wewenang {

    private final PenerimaTugas penerima;
    private final PemeriksaPegangan pegangan;
    private final PencatatPelaksanaan pencatat;

    Wewenang(PenerimaTugas penerima, PemeriksaPegangan pegangan, PencatatPelaksanaan pencatat) {
        this.penerima = penerima;
        this.pegangan = pegangan;
        this.pencatat = pencatat;
    }

    /**
     * @param kepada whom the task is for, as {@link PenerimaTugas} names them
     */
    boolean mengerjakan(List<String> kepada, Pelaku oleh) {
        return !Collections.disjoint(kepada, penerima.milik(oleh, pencatat.saat()));
    }

    /** Whom it was delegated to may only as long as the post could delegate it to that person. */
    boolean mengerjakan(TugasMeja task, Pelaku oleh) {
        return mengerjakan(PenerimaTugas.tanpaLimpahan(task.kepada()), oleh)
                || limpahanBerlaku(task.kepada(), task.pegangan(), oleh);
    }

    private boolean limpahanBerlaku(List<String> kepada, @Nullable Pegangan held, Pelaku oleh) {
        return held != null
                && penerimaLimpahan(held, oleh)
                && pegangan.terjangkau(kepada, held, pencatat.saat());
    }

    /** Of the post acted for or of a team, not of the person alone. */
    boolean karenaJabatan(TugasMeja task, Pelaku oleh) {
        return mengerjakan(PenerimaTugas.tanpaPerorangan(task.kepada()), oleh);
    }

    /** Directly above one of those whom the task is for. */
    boolean atasan(TugasMeja task, Pelaku oleh) {
        return !Collections.disjoint(
                task.kepada(), penerima.bawahan(oleh.jabatan(), pencatat.saat()));
    }

    /** What one does for another post is recorded with it (UU 30/2014, Pasal 14: mandat). */
    static Pelaku mewakili(@Nullable Pegangan held, Pelaku oleh) {
        if (held == null || held.limpahan() == null || !penerimaLimpahan(held, oleh)) {
            return oleh;
        }
        var dari = held.limpahan().dari();
        return oleh.atasNama(dari.namaJabatan(), dari.pegawai());
    }

    private static boolean penerimaLimpahan(Pegangan held, Pelaku oleh) {
        return held.limpahan() != null && held.oleh().pegawai().equals(oleh.pegawai());
    }

    /** The same within the transaction of the act, by the organisation as it has read it. */
    boolean mengerjakan(PelaksanaanTerkunci.DenganTugas tugas, Pelaku oleh) {
        var susunan =
                new SusunanSaat(
                        tugas.kasus().versiSusunan(), tugas.kasus().zona(), pencatat.saat());
        var keys = penerima.milik(oleh, susunan);
        return !Collections.disjoint(PenerimaTugas.tanpaLimpahan(tugas.kepada()), keys)
                || limpahanBerlaku(tugas.kepada(), tugas.pegangan(), oleh);
    }

    /** As the kernel keeps who acted. */
    static PelakuTercatat tercatat(Pelaku oleh) {
        return new PelakuTercatat(oleh.pegawai(), oleh.jabatan(), oleh.pegawaiAtasNama());
    }
}
