package id.laksana.pelaksanaan;

import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.SusunanSaat;
import id.laksana.pelaksanaan.mesin.PelakuTercatat;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Who may act, asked at the moment of acting (UU 30/2014: an act outside one's authority is void).
 */
@Component
class Wewenang {

    private final PenerimaTugas penerima;
    private final PencatatPelaksanaan pencatat;

    Wewenang(PenerimaTugas penerima, PencatatPelaksanaan pencatat) {
        this.penerima = penerima;
        this.pencatat = pencatat;
    }

    /**
     * @param kepada whom the task is for, as {@link PenerimaTugas} names them
     */
    boolean mengerjakan(List<String> kepada, Pelaku oleh) {
        return !Collections.disjoint(kepada, penerima.milik(oleh, pencatat.saat()));
    }

    /** The same within the transaction of the act, by the organisation as it has read it. */
    boolean mengerjakan(PelaksanaanTerkunci.DenganTugas tugas, Pelaku oleh) {
        var susunan =
                new SusunanSaat(
                        tugas.kasus().versiSusunan(), tugas.kasus().zona(), pencatat.saat());
        return !Collections.disjoint(tugas.kepada(), penerima.milik(oleh, susunan));
    }

    /** As the kernel keeps who acted. */
    static PelakuTercatat tercatat(Pelaku oleh) {
        return new PelakuTercatat(oleh.pegawai(), oleh.jabatan(), null);
    }
}
