package id.laksana.keamanan.pengguna;

import id.laksana.keamanan.akun.Akun;
import id.laksana.keamanan.akun.Kebijakan;
import id.laksana.keamanan.pengguna.Pengguna.Tahap;
import id.laksana.keamanan.sesi.Login;
import id.laksana.organisasi.Instansi;
import id.laksana.organisasi.Pemangku;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the database says of an account at one moment; the same for all its sessions. */
record Keadaan(
        Akun akun,
        Instansi instansi,
        Kebijakan kebijakan,
        List<Pemangku> pilihan,
        Map<UUID, Set<String>> hak) {

    /** The post chosen in the session, else the one chosen last, else the first. */
    @Nullable Pemangku jabatan(Login login) {
        return Stream.of(login.jabatan(), akun.jabatan())
                .flatMap(chosen -> pilihan.stream().filter(p -> p.jabatan().equals(chosen)))
                .findFirst()
                .orElse(pilihan.isEmpty() ? null : pilihan.getFirst());
    }

    Set<String> hak(@Nullable Pemangku jabatan) {
        return jabatan == null ? Set.of() : hak.getOrDefault(jabatan.jabatan(), Set.of());
    }

    Tahap tahap(Login login) {
        if (akun.faktorKedua() && !login.faktorKedua()) {
            return Tahap.FAKTOR_KEDUA;
        }
        if (akun.wajibGanti()) {
            return Tahap.GANTI_SANDI;
        }
        var all = hak.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        return !akun.faktorKedua() && kebijakan.mewajibkan(all)
                ? Tahap.PASANG_FAKTOR
                : Tahap.LENGKAP;
    }
}
