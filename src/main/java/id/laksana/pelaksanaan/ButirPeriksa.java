package id.laksana.pelaksanaan;

import id.laksana.sop.Langkah;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One line of the checklist of a task.
 *
 * @param teks as the SOP has it
 * @param dicentang null while it is not ticked
 */
public record ButirPeriksa(Id id, String teks, @Nullable Tanda dicentang) {

    public enum Jenis {
        KELENGKAPAN,
        RINCIAN
    }

    /**
     * @param nomor place in its list, from 1
     */
    public record Id(Jenis jenis, int nomor) {

        /** As forms send it. */
        public String kode() {
            return jenis.name() + "-" + nomor;
        }

        /** Empty when no form of ours sent it. */
        public static Optional<Id> of(String kode) {
            int dash = kode.indexOf('-');
            try {
                return Optional.of(
                        new Id(
                                Jenis.valueOf(kode.substring(0, Math.max(dash, 0))),
                                Integer.parseInt(kode, dash + 1, kode.length(), 10)));
            } catch (IllegalArgumentException _) {
                return Optional.empty();
            }
        }
    }

    /** Who ticked it and when. */
    public record Tanda(String nama, String namaJabatan, Instant waktu) {}

    static List<Id> rincian(Langkah langkah) {
        return IntStream.rangeClosed(1, langkah.rincian().size())
                .mapToObj(nomor -> new Id(Jenis.RINCIAN, nomor))
                .toList();
    }

    /** Those a row has, what is done before what it needs. */
    static List<ButirPeriksa> dari(Langkah langkah, Jenis jenis) {
        List<String> texts =
                switch (jenis) {
                    case KELENGKAPAN -> langkah.mutuBaku().kelengkapan();
                    case RINCIAN -> langkah.rincian();
                };
        return IntStream.rangeClosed(1, texts.size())
                .mapToObj(n -> new ButirPeriksa(new Id(jenis, n), texts.get(n - 1), null))
                .toList();
    }

    ButirPeriksa dengan(@Nullable Tanda tanda) {
        return new ButirPeriksa(id, teks, tanda);
    }
}
