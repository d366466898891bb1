package id.laksana.pelaksanaan.pengingat;

import id.laksana.pelaksanaan.PenerimaTugas;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** E-mail at once about tasks that have just come or come back, to those who want it so. */
@Service
class KabarTugasBaru {

    /**
     * A task is written some time after the moment it bears: what is looked at twice is told once,
     * what is missed is missed for good.
     */
    private static final Duration TUMPANG = Duration.ofMinutes(5);

    private final RingkasanHarianRepository repository;
    private final PenerimaTugas penerima;
    private final KurirSurel kurir;

    KabarTugasBaru(RingkasanHarianRepository repository, PenerimaTugas penerima, KurirSurel kurir) {
        this.repository = repository;
        this.penerima = penerima;
        this.kurir = kurir;
    }

    @Transactional
    public void kabarkan(Instant sekarang) {
        if (!kurir.adaSeketika()) {
            return;
        }
        var since = repository.dikabarkanSampai().orElse(sekarang).minus(TUMPANG);
        for (var task : repository.tugasSejak(since, sekarang)) {
            penerima.orang(task.kepada(), sekarang)
                    .forEach(
                            person ->
                                    kurir.seketika(
                                            person.pegawai(), task, task.jenisBaru(), sekarang));
        }
        repository.dikabarkanSampai(sekarang);
    }
}
