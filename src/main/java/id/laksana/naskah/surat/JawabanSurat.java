package id.laksana.naskah.surat;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What answered a letter.
 *
 * @param naskah the answer in this installation; null: it is known by its reference only
 * @param rujukan number, date and where it lies
 */
public record JawabanSurat(
        UUID id,
        @Nullable UUID naskah,
        String rujukan,
        Instant waktu,
        String nama,
        String namaJabatan) {}
