package id.laksana.naskah.surat;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An incoming letter.
 *
 * @param tahun of the agenda; null before it is entered
 * @param agenda number in it; null before it is entered
 * @param versi how often what it says was entered or corrected
 * @param penerima who took it in; null when it came by itself
 * @param kontak how to reach the sender; null when that is not known
 * @param alasan why it was refused, or what came with it and could not be kept; null: nothing
 * @param salinan the letter it is a copy of; null when it is none
 */
public record Surat(
        UUID id,
        SumberSurat sumber,
        StatusSurat status,
        @Nullable Integer tahun,
        @Nullable Integer agenda,
        IsiSurat isi,
        int versi,
        Instant diterima,
        @Nullable String penerima,
        @Nullable String kontak,
        @Nullable String alasan,
        @Nullable UUID salinan) {

    public String path() {
        return "/surat/" + id;
    }

    public boolean terdaftar() {
        return status == StatusSurat.TERDAFTAR;
    }

    /** Number and year; empty before it is entered. */
    public String nomorAgenda() {
        return agenda == null ? "" : agenda + "/" + tahun;
    }
}
