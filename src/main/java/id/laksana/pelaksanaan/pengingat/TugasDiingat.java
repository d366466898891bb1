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
 */
record TugasDiingat(
        UUID id,
        String kegiatan,
        String perihal,
        List<String> kepada,
        Instant dibuka,
        @Nullable Instant tenggat,
        @Nullable String dikembalikan) {

    JenisPemberitahuan jenisBaru() {
        return dikembalikan == null ? JenisPemberitahuan.BARU : JenisPemberitahuan.DIKEMBALIKAN;
    }
}
