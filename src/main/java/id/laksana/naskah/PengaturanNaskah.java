package id.laksana.naskah;

import id.laksana.naskah.bentuk.AturanNaskah;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.Pelaku;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the instansi writes its naskah; Permendagri 1/2023 where it has said nothing. */
@Service
@Transactional
public class PengaturanNaskah {

    private final AturanNaskahRepository repository;
    private final DaftarInstansi instansi;
    private final Clock clock;

    PengaturanNaskah(AturanNaskahRepository repository, DaftarInstansi instansi, Clock clock) {
        this.repository = repository;
        this.instansi = instansi;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public AturanNaskah sekarang() {
        return pada(instansi.hariIni());
    }

    @Transactional(readOnly = true)
    public AturanNaskah pada(LocalDate hari) {
        return repository.berlaku(hari).orElse(AturanNaskah.BAWAAN);
    }

    /** From that day on; a naskah signed before keeps the rule it was written by. */
    public void simpan(LocalDate berlaku, AturanNaskah aturan, Pelaku oleh) {
        repository.tambah(berlaku, aturan, clock.instant(), oleh);
    }
}
