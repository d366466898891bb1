package id.laksana.keamanan.pengguna;

import id.laksana.keamanan.akun.Akun;
import id.laksana.keamanan.sesi.Login;
import id.laksana.organisasi.Instansi;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.Pemangku;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is at the page, as of this request.
 *
 * @param instansi for whose data the session works
 * @param pilihan the posts the person may act for now
 * @param pelaku null while the person holds no post
 * @param hak the rights of the chosen post; none while something of the login is unfinished
 */
public record Pengguna(
        Login login,
        Akun akun,
        Instansi instansi,
        List<Pemangku> pilihan,
        @Nullable Pelaku pelaku,
        Set<String> hak,
        Tahap tahap) {

    /** What must be done before the work can begin. */
    public enum Tahap {
        LENGKAP,
        FAKTOR_KEDUA,
        GANTI_SANDI,
        PASANG_FAKTOR
    }

    public boolean lengkap() {
        return tahap == Tahap.LENGKAP;
    }

    public boolean membukaInstansiLain() {
        return instansi.id() != login.instansi();
    }
}
