package id.laksana.pelaksanaan;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who reads cases, in all the posts the person holds now.
 *
 * @param pegawai null when nobody in particular does
 * @param kunci keys of tasks the person may do or stands directly above of
 * @param kelola may keep the cases of others
 */
public record Pembaca(
        @Nullable UUID pegawai, Set<UUID> jabatan, Set<String> kunci, boolean kelola) {}
