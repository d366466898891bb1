package id.laksana.naskah.surat;

import id.laksana.pelaksanaan.berkas.JenisBerkas;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of a letter.
 *
 * @param disposisi whose result it is; null: it is the letter itself
 */
public record BerkasSurat(
        UUID id,
        UUID surat,
        @Nullable UUID disposisi,
        String nama,
        JenisBerkas jenis,
        long ukuran,
        String sidik,
        Instant waktu) {

    public String path() {
        return "/surat/berkas/" + id;
    }
}
