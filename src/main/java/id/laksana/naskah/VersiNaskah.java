package id.laksana.naskah;

import id.laksana.naskah.bentuk.IsiNaskah;
import java.time.Instant;
import java.util.UUID;

/**
 * What a naskah said at one time.
 *
 * @param langkah the row in which it was written
 * @param sidik SHA-256 of what it says
 */
public record VersiNaskah(
        UUID naskah,
        int nomorVersi,
        int putaran,
        int langkah,
        IsiNaskah isi,
        String sidik,
        Instant waktu,
        UUID pegawai,
        String nama,
        String namaJabatan) {}
