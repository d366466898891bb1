package id.laksana.pelaksanaan.mesin;

import java.time.Instant;
import java.util.List;

/**
 * What the kernel is told of the world around a command.
 *
 * @param kelompok asked when a row with {@code untuk_setiap} opens; the case keeps the answer
 * @param pegangan asked when somebody wants a task that another has in hand
 */
public record Konteks(Instant saat, AnggotaKelompok kelompok, PeganganBerlaku pegangan) {

    /** Whether who has the task in hand may still act, now. */
    @FunctionalInterface
    public interface PeganganBerlaku {
        boolean berlaku(Tugas tugas);
    }

    /** The units of a group, now. */
    @FunctionalInterface
    public interface AnggotaKelompok {
        List<String> unit(String kelompok);
    }
}
