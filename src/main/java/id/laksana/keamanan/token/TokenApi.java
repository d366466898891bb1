package id.laksana.keamanan.token;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A key by which a program acts for a person at a post, with some of the rights of that post. */
public record TokenApi(
        UUID id,
        UUID akun,
        UUID pegawai,
        String nama,
        String namaPegawai,
        UUID jabatan,
        String namaJabatan,
        List<String> daftarHak,
        Instant dibuat,
        Instant kedaluwarsa,
        @Nullable Instant dicabut,
        @Nullable Instant terakhirDipakai) {

    public boolean berlaku(Instant saat) {
        return dicabut == null && saat.isBefore(kedaluwarsa);
    }
}
