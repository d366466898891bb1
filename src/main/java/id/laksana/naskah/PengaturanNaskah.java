package id.laksana.naskah;

import id.laksana.naskah.bentuk.AturanNaskah;
import id.laksana.organisasi.DaftarInstansi;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the instansi writes its naskah; Permendagri 1/2023 where it has said nothing. */
@Service
@Transactional(readOnly = true)
public class PengaturanNaskah {

    private final AturanNaskahRepository repository;
    private final DaftarInstansi instansi;

    PengaturanNaskah(AturanNaskahRepository repository, DaftarInstansi instansi) {
        this.repository = repository;
        this.instansi = instansi;
    }

    public AturanNaskah sekarang() {
        return pada(instansi.hariIni());
    }

    public AturanNaskah pada(LocalDate hari) {
        return repository.berlaku(hari).orElse(AturanNaskah.BAWAAN);
    }
}
