package id.laksana.organisasi;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The organisation of an instansi at a moment, as one who is about to act has just read it.
 *
 * @param versi {@code organisasi.instansi.susunan_versi}: another number after every change
 */
public record SusunanSaat(long versi, ZoneId zona, Instant saat) {

    /** Dated facts begin and end at midnight. */
    LocalDate tanggal() {
        return saat.atZone(zona).toLocalDate();
    }
}
