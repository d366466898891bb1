package id.laksana.naskah.surat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the agenda says of a letter.
 *
 * @param nomor as the sender gave it; may be empty
 * @param tanggal of the letter; null: it has none, or nobody has read it yet
 * @param lampiran as it is written on the letter; may be empty
 */
public record IsiSurat(
        String nomor,
        @Nullable LocalDate tanggal,
        String pengirim,
        String perihal,
        KeamananSurat keamanan,
        KecepatanSurat kecepatan,
        String lampiran) {}
