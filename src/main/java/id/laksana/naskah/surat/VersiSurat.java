package id.laksana.naskah.surat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a letter was entered as.
 *
 * @param alasan why it was corrected; null in the first version
 */
public record VersiSurat(
        int nomor,
        IsiSurat isi,
        @Nullable String alasan,
        Instant waktu,
        String nama,
        String namaJabatan) {}
