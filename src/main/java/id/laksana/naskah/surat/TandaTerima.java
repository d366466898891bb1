package id.laksana.naskah.surat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * What a sender may know of a letter.
 *
 * @param token secret part of its address
 * @param nomor of the receipt
 * @param berkas names of the files that were kept
 * @param tahap how far it has come
 * @param keterangan number in the agenda, or why it was refused; may be empty
 */
public record TandaTerima(
        String token,
        String nomor,
        String instansi,
        ZoneId zona,
        Instant diterima,
        String pengirim,
        String perihal,
        List<String> berkas,
        Tahap tahap,
        String keterangan) {

    /** How far a letter has come, in words for its sender. */
    public enum Tahap {
        MENUNGGU,
        TERDAFTAR,
        DITINDAKLANJUTI,
        SELESAI,
        DITOLAK
    }

    public String path() {
        return "/tanda-terima/" + token;
    }
}
