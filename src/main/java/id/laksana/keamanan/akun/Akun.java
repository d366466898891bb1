package id.laksana.keamanan.akun;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What lets a pegawai come in.
 *
 * @param nama by which he logs in; the NIP does as well
 * @param namaPegawai with titles
 * @param wajibGanti the password is a one-time one
 * @param sandiSampai until when a one-time password may be used
 * @param peraga of an invented person of the demonstration
 * @param jabatan the post chosen last
 */
public record Akun(
        UUID id,
        UUID pegawai,
        String nama,
        String namaPegawai,
        @Nullable String nip,
        boolean aktif,
        boolean wajibGanti,
        @Nullable Instant sandiSampai,
        boolean faktorKedua,
        boolean peraga,
        @Nullable UUID jabatan,
        @Nullable Instant masukTerakhir) {}
