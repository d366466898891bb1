package id.laksana.pelaksanaan.pengingat;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing a person is told about a task, or about what another module keeps open.
 *
 * @param saat when it became so
 * @param berakhir the task is done or fell away meanwhile
 * @param alamat the page that shows it
 * @param dikembalikan why it came back; null when it did not
 */
public record Pemberitahuan(
        UUID tugas,
        JenisPemberitahuan jenis,
        Instant saat,
        boolean dibaca,
        String kegiatan,
        String perihal,
        @Nullable String dari,
        @Nullable Instant tenggat,
        @Nullable String dikembalikan,
        boolean berakhir,
        String alamat) {}
