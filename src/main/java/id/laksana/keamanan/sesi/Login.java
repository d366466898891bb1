package id.laksana.keamanan.sesi;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that a session keeps of a login. Rights and posts are not in it: they are read anew.
 *
 * @param instansi whose account it is
 * @param jabatan the post chosen in this session; null: the one that comes first
 * @param faktorKedua true once the second factor was given
 * @param dibuka the instansi an administrator of the installation has opened; null: the own one
 */
public record Login(
        int instansi,
        UUID akun,
        UUID pegawai,
        @Nullable UUID jabatan,
        boolean faktorKedua,
        @Nullable Integer dibuka,
        Instant sejak,
        String alamat,
        String perangkat)
        implements Serializable {

    /** Name of the session attribute. */
    public static final String ATTRIBUTE = "laksana.login";

    public Login dengan(UUID jabatanBaru) {
        return new Login(
                instansi,
                akun,
                pegawai,
                jabatanBaru,
                faktorKedua,
                dibuka,
                sejak,
                alamat,
                perangkat);
    }

    public Login terbukti() {
        return new Login(instansi, akun, pegawai, jabatan, true, dibuka, sejak, alamat, perangkat);
    }

    public Login membuka(@Nullable Integer instansiLain) {
        return new Login(
                instansi,
                akun,
                pegawai,
                jabatan,
                faktorKedua,
                instansiLain,
                sejak,
                alamat,
                perangkat);
    }
}
