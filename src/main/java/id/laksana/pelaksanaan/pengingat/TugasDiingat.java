package id.laksana.pelaksanaan.pengingat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open task as reminders see it.
 *
 * @param kepada whom it is for
 * @param dikembalikan why it came back; null when it did not
 * @param alamat the page that shows it
 */
record TugasDiingat(
        UUID id,
        String kegiatan,
        String perihal,
        List<String> kepada,
        Instant dibuka,
        @Nullable Instant tenggat,
        @Nullable String dikembalikan,
        String alamat) {

    JenisPemberitahuan jenisBaru() {
        return dikembalikan == null ? JenisPemberitahuan.BARU : JenisPemberitahuan.DIKEMBALIKAN;
    }
}
