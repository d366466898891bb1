package id.laksana.organisasi.impor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the preview.
 *
 * @param baris row of the sheet; 0 for one that is not on it
 */
public record BarisImpor(int baris, String kunci, String nama, List<Beda> daftarBeda) {

    public record Beda(String kolom, @Nullable String lama, @Nullable String baru) {}
}
