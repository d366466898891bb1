package id.laksana.sop;

import id.laksana.sop.SopFile.Result.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of an SOP with its standing.
 *
 * @param urutan counts the changes of standing: an act on an older one is refused
 * @param berkas the YAML as it came
 * @param content what the file says, with number, dates and signatory as the adoption set them
 */
public record VersiSop(
        UUID id,
        UUID sopId,
        int nomorVersi,
        Status status,
        Asal asal,
        Instant dibuat,
        int urutan,
        String berkas,
        Content content) {

    /** PermenPAN-RB 35/2012: monitoring every 6 months, evaluation at least once a year. */
    static final int BULAN_MONITORING = 6;

    static final int BULAN_EVALUASI = 12;

    public enum Status {
        KONSEP,
        DIAJUKAN,
        BERLAKU,
        DIGANTIKAN,
        DICABUT
    }

    /** Taken over from a file of the installation, adopted on paper before; or uploaded here. */
    public enum Asal {
        BERKAS,
        UNGGAHAN
    }

    public Sop sop() {
        return content.sop();
    }

    /**
     * When the first monitoring and the first evaluation fall due; null while there is no effective
     * date.
     */
    public @Nullable LocalDate monitoring() {
        return due(BULAN_MONITORING);
    }

    public @Nullable LocalDate evaluasi() {
        return due(BULAN_EVALUASI);
    }

    private @Nullable LocalDate due(int months) {
        var efektif = sop().tanggal().efektif();
        return status == Status.BERLAKU && efektif != null ? efektif.plusMonths(months) : null;
    }
}
