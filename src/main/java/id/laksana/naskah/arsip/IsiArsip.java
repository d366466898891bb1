package id.laksana.naskah.arsip;

import id.laksana.pelaksanaan.berkas.JenisBerkas;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of an item.
 *
 * @param sidik SHA-256 of the content
 * @param halaman of a PDF; null: not known
 */
public record IsiArsip(
        UUID id,
        UUID arsip,
        String nama,
        JenisBerkas jenis,
        long ukuran,
        String sidik,
        Baca baca,
        @Nullable Integer halaman) {

    /** What came of reading its words for the search. */
    public enum Baca {
        MENUNGGU,
        TERBACA,
        /** Only the beginning: more pages, words or time than is allowed. */
        SEBAGIAN,
        /** Pictures of pages, such as a scan. */
        TANPA_TEKS,
        TERKUNCI,
        RUSAK,
        /** Not a PDF. */
        TIDAK_DIBACA
    }
}
