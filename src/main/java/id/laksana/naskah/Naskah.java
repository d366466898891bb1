package id.laksana.naskah;

import id.laksana.naskah.bentuk.SifatNaskah;
import id.laksana.naskah.jenis.JenisNaskah;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A naskah of a case.
 *
 * @param tugas the task in which it was begun
 * @param dokumen as the row of the SOP names it
 * @param penandatangan code of the post that is to sign; empty: not chosen yet
 * @param nomorVersi its newest version
 * @param putaran counts how often its draft came back
 * @param nomor null before it is signed, and for kinds without numbers
 * @param namaPembuat who began it
 */
public record Naskah(
        UUID id,
        UUID pelaksanaan,
        UUID tugas,
        int langkah,
        JenisNaskah jenis,
        String dokumen,
        String perihal,
        SifatNaskah sifat,
        int kecepatan,
        String tujuan,
        String penandatangan,
        Status status,
        int nomorVersi,
        int putaran,
        @Nullable String nomor,
        @Nullable LocalDate tanggal,
        Instant dibuat,
        UUID pembuat,
        String namaPembuat) {

    public enum Status {
        RANCANGAN,
        DITANDATANGANI,
        DIBATALKAN
    }

    public boolean rancangan() {
        return status == Status.RANCANGAN;
    }

    public String path() {
        return "/naskah/" + id;
    }

    /** As lists and files call it. */
    public String nama() {
        return perihal.isBlank() ? dokumen : jenis.nama() + " " + perihal;
    }
}
