package id.laksana.naskah;

import id.laksana.naskah.bentuk.BlokTandatangan;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The signature under a naskah.
 *
 * @param sidik SHA-256 of the PDF as it was signed
 * @param blok as it is printed
 */
public record Tandatangan(
        UUID naskah,
        UUID tugas,
        int langkah,
        int nomorVersi,
        String sidik,
        BlokTandatangan blok,
        Instant waktu,
        UUID pegawai,
        String nama,
        UUID jabatan,
        String namaJabatan,
        @Nullable String atasNama) {}
