package id.laksana.naskah.jenis;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One field of a kind of naskah, with what stands before it on the sheet.
 *
 * @param tanda what stands before the lines of a {@link Ragam#DAFTAR}
 * @param kolom heads of a {@link Ragam#TABEL} after the number
 * @param petunjuk how it is filled, for the drafter; null: nothing to say
 * @param bawaan what a new draft begins with; null: empty
 * @param kalimat the sentence in which the value is printed, {@code {}} in its place; null: none
 */
public record Bidang(
        String kode,
        String label,
        Ragam ragam,
        @Nullable Tanda tanda,
        List<String> kolom,
        @Nullable String petunjuk,
        @Nullable String bawaan,
        @Nullable String kalimat,
        Set<Ciri> ciri) {

    /** How a field is filled and printed. */
    public enum Ragam {
        /** One line, printed as a row of label and value. */
        BARIS,
        /** A date, printed the same way. */
        TANGGAL,
        /** A date with the day of the week. */
        HARI,
        /** Plain paragraphs. */
        ALINEA,
        /** Rich text. */
        ISI,
        /** Lines with a mark each. */
        DAFTAR,
        /** One row a line, its cells divided by a bar. */
        TABEL,
        /** Words of the form itself; nothing is filled. */
        KALIMAT,
        /** The block in which whoever receives the naskah signs; nothing is filled. */
        PENERIMA
    }

    public enum Tanda {
        ANGKA,
        HURUF,
        DIKTUM
    }

    public enum Ciri {
        WAJIB,
        /** Its label is printed as a numbered heading. */
        BAGIAN,
        /** It stands on a sheet of its own, after the signature. */
        LAMPIRAN
    }

    public boolean wajib() {
        return ciri.contains(Ciri.WAJIB);
    }

    public boolean bagian() {
        return ciri.contains(Ciri.BAGIAN);
    }

    public boolean lampiran() {
        return ciri.contains(Ciri.LAMPIRAN);
    }

    public boolean diisi() {
        return ragam != Ragam.KALIMAT && ragam != Ragam.PENERIMA;
    }

    /** Printed as label and value in one row. */
    public boolean sebaris() {
        return ragam == Ragam.BARIS || ragam == Ragam.HARI || ragam == Ragam.TANGGAL;
    }
}
