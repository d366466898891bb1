package id.laksana.organisasi.kalender;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A day without office.
 *
 * @param berlaku false: the instansi works on that day all the same
 */
public record HariLibur(
        LocalDate tanggal, Jenis jenis, String nama, @Nullable String dasarHukum, boolean berlaku) {

    public enum Jenis {
        NASIONAL,
        CUTI_BERSAMA,
        DAERAH;

        public String kode() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Jenis of(String kode) {
            return valueOf(kode.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
