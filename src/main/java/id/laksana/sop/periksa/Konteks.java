package id.laksana.sop.periksa;

import id.laksana.sop.PemeriksaPelaksana;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What lies outside the file.
 *
 * @param lain the other SOPs of the instansi, as they are in force or drafted
 * @param formulir names of the forms that modules offer
 * @param versi number of the version under check, from 1
 * @param reviu when the next monitoring or evaluation is due; null while not in force
 */
public record Konteks(
        PemeriksaPelaksana pelaksana,
        List<SopLain> lain,
        Set<String> formulir,
        int versi,
        @Nullable LocalDate reviu,
        LocalDate hariIni) {

    public record SopLain(String kode, String judul, String unit, @Nullable String nomor) {}
}
