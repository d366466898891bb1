package id.laksana.pelaksanaan.pengingat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something of another module that waits for people as a task does.
 *
 * @param kegiatan what is to be done
 * @param dari who gave it
 * @param kepada whom it is for, as {@code jabatan:<kode>}
 * @param alamat the page that shows it
 * @param tenggat null: there is no due moment, so only its coming is told
 */
public record Diingat(
        UUID id,
        String kegiatan,
        String perihal,
        @Nullable String dari,
        List<String> kepada,
        String alamat,
        Instant dibuka,
        @Nullable Instant tenggat) {

    TugasDiingat tugas(@Nullable String alasan) {
        return new TugasDiingat(id, kegiatan, perihal, kepada, dibuka, tenggat, alasan, alamat);
    }
}
