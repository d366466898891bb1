package id.laksana.pelaksanaan.mesin;

import java.time.Instant;
import java.util.List;

/**
 * What the kernel is told of the world around a command.
 *
 * @param kelompok asked when a row with {@code untuk_setiap} opens; the case keeps the answer
 */
public record Konteks(Instant saat, AnggotaKelompok kelompok) {

    /** The units of a group, now. */
    @FunctionalInterface
    public interface AnggotaKelompok {
        List<String> unit(String kelompok);
    }
}
