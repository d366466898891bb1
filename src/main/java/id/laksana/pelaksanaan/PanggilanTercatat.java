package id.laksana.pelaksanaan;

import id.laksana.pelaksanaan.mesin.Giliran;
import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan.Status;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row's call of another SOP.
 *
 * @param panggilan which call of this turn
 * @param kode of the called SOP
 * @param judul of the called SOP; its code when it is not there
 * @param dipanggil the case it started; null when it could start none
 * @param status of that case
 * @param halangan why it could start none
 * @param ditunggu whether the caller still waits for the result
 */
public record PanggilanTercatat(
        UUID pemanggil,
        String perihalPemanggil,
        String judulPemanggil,
        Giliran giliran,
        int panggilan,
        String kode,
        String judul,
        @Nullable UUID dipanggil,
        @Nullable Status status,
        @Nullable Halangan halangan,
        Keadaan keadaan,
        boolean ditunggu) {

    /** Why a call could not start a case. */
    public enum Halangan {
        TIDAK_ADA,
        TIDAK_BERLAKU,
        /** The SOP is one of those that led to the call. */
        MELINGKAR,
        /** Its first row is for every unit of a group that has none. */
        TIDAK_DAPAT_DIMULAI
    }

    /** How far the result is. */
    public enum Keadaan {
        BERJALAN,
        /** The called case has ended; the caller is suspended, or its next row cannot open yet. */
        TERTAHAN,
        DITERIMA,
        /** The caller has ended or gone another way. */
        TIDAK_DITUNGGU
    }

    public int langkah() {
        return giliran.kunjungan().langkah();
    }

    /** The called case has not ended. */
    public boolean berjalan() {
        return status != null && !status.berakhir();
    }

    public boolean tertahan() {
        return keadaan == Keadaan.TERTAHAN;
    }

    boolean belumDiserahkan() {
        return keadaan == Keadaan.BERJALAN || keadaan == Keadaan.TERTAHAN;
    }
}
