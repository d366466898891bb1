package id.laksana.keamanan.audit;

import id.laksana.organisasi.Pelaku;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who did it, as the log keeps it: names as they were on that day. */
public record Oleh(
        @Nullable UUID pegawai,
        String nama,
        @Nullable String jabatan,
        @Nullable String sebagai,
        @Nullable String atasNama) {

    public static final Oleh PROGRAM = new Oleh(null, "Laksana", null, null, null);

    /** Someone who acts for no post: at login, or on the own account. */
    public static Oleh orang(UUID pegawai, String nama) {
        return new Oleh(pegawai, nama, null, null, null);
    }

    public static Oleh pelaku(@Nullable Pelaku pelaku) {
        return pelaku == null
                ? PROGRAM
                : new Oleh(
                        pelaku.pegawai(),
                        pelaku.nama(),
                        pelaku.namaJabatan(),
                        pelaku.sebagai().name(),
                        pelaku.atasNama());
    }
}
