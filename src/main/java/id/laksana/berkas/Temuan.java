package id.laksana.berkas;

import java.util.List;

/**
 * A broken rule at one place of a file.
 *
 * @param baris counted from 1
 * @param letak path of the value, e.g. {@code langkah[5].keputusan.tidak}; empty for the file as a
 *     whole
 * @param argumen what the message names after {@code letak}
 */
public record Temuan(String berkas, int baris, String letak, Aturan aturan, List<String> argumen) {

    public boolean menghalangi() {
        return aturan.berat() == Aturan.Berat.MENGHALANGI;
    }
}
