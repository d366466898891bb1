package id.laksana.pelaksanaan.pengingat;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the job of one instansi does each minute. Each part has transactions of its own, and what
 * fails in one does not keep the others from their work; doing it twice, or on two nodes at once,
 * tells nobody twice.
 */
@Component
class JalanPengingat {

    private final List<Consumer<Instant>> parts;

    JalanPengingat(
            JadwalPengingat jadwal,
            PenerbitPengingat penerbit,
            PengingatLain lain,
            KabarTugasBaru kabar,
            RingkasanHarian ringkasan) {
        parts =
                List.of(
                        _ -> untilDone(jadwal::susun),
                        now -> untilDone(() -> penerbit.terbitkan(now)),
                        now -> untilDone(() -> lain.terbitkan(now)),
                        kabar::kabarkan,
                        ringkasan::susun);
    }

    /** For the bound instansi. */
    void jalan(Instant sekarang) {
        RuntimeException failed = null;
        for (var part : parts) {
            failed = first(failed, attempt(part, sekarang));
        }
        if (failed != null) {
            throw failed;
        }
    }

    private static @Nullable RuntimeException attempt(Consumer<Instant> part, Instant sekarang) {
        try {
            part.accept(sekarang);
            return null;
        } catch (RuntimeException e) {
            return e;
        }
    }

    private static @Nullable RuntimeException first(
            @Nullable RuntimeException before, @Nullable RuntimeException after) {
        if (before != null && after != null) {
            before.addSuppressed(after);
        }
        return before == null ? after : before;
    }

    private static void untilDone(java.util.function.IntSupplier work) {
        while (work.getAsInt() > 0) {}
    }
}
