package id.laksana.pelaksanaan;

import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.mesin.Jawaban.Putusan;
import id.laksana.sop.DaftarSop;
import id.laksana.sop.Sop;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * Cases of the demonstration at moments that the test sets: the services that ask the time are made
 * once more with a clock of their own, all else is that of the program.
 */
public final class KasusBerjam {

    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");

    private final PelaksanaanFixture orang;
    private final PelaksanaanSop pelaksanaan;
    private final Sop sop;
    private final Pelaku pemulai;
    private Instant saat = Instant.EPOCH;

    private KasusBerjam(ApplicationContext context, String kodeInstansi, String kodeSop) {
        orang = PelaksanaanFixture.in(context, kodeInstansi);
        sop = DaftarSop.sop(kodeSop);
        pemulai = orang.pemulai(sop);
        pelaksanaan = services(context).getBean(PelaksanaanSop.class);
    }

    public static KasusBerjam di(ApplicationContext context, String kodeInstansi, String kodeSop) {
        return new KasusBerjam(context, kodeInstansi, kodeSop);
    }

    private ApplicationContext services(ApplicationContext parent) {
        var child = new AnnotationConfigApplicationContext();
        child.setParent(parent);
        child.registerBean(parent.getBeanNamesForType(Clock.class)[0], Clock.class, Jam::new);
        child.registerBean("pencatatPelaksanaan", PencatatPelaksanaan.class);
        child.registerBean("wewenang", Wewenang.class);
        child.registerBean("pelaksanaanSop", PelaksanaanSop.class);
        child.refresh();
        return child;
    }

    public UUID mulai(String pada) {
        var hasil =
                act(pada, () -> pelaksanaan.mulai(sop.kode(), "Uji berjam", null, pemulai, true));
        if (hasil instanceof HasilPelaksanaan.Diterima(var id)) {
            return id;
        }
        throw new IllegalStateException(hasil.toString());
    }

    /** Completes the task that is open; a Tidak with a reason. */
    public void selesai(UUID id, String pada, @Nullable Putusan putusan) {
        var task = orang.terbuka(id).getFirst();
        var oleh = orang.siapa(task);
        String reason = putusan == Putusan.TIDAK ? "Foto belum ada." : null;
        accepted(act(pada, () -> pelaksanaan.selesaikan(task.id(), putusan, reason, oleh)));
    }

    public void tangguhkan(UUID id, String pada) {
        accepted(act(pada, () -> pelaksanaan.tangguhkan(id, "Menunggu.", pemulai, true)));
    }

    public void lanjutkan(UUID id, String pada) {
        accepted(act(pada, () -> pelaksanaan.lanjutkan(id, "Sudah ada.", pemulai, true)));
    }

    public void batalkan(UUID id, String pada) {
        accepted(act(pada, () -> pelaksanaan.batalkan(id, "Tidak jadi.", pemulai, true)));
    }

    private HasilPelaksanaan act(String pada, Supplier<HasilPelaksanaan> work) {
        saat = LocalDateTime.parse(pada).atZone(WITA).toInstant();
        return orang.call(work);
    }

    private static void accepted(HasilPelaksanaan hasil) {
        if (!(hasil instanceof HasilPelaksanaan.Diterima)) {
            throw new IllegalStateException(hasil.toString());
        }
    }

    public <T> T call(Supplier<T> work) {
        return orang.call(work);
    }

    public int instansi() {
        return orang.instansi;
    }

    private final class Jam extends Clock {
        @Override
        public ZoneId getZone() {
            return WITA;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return saat;
        }
    }
}
