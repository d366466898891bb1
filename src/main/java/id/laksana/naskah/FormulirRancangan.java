package id.laksana.naskah;

import id.laksana.sop.Langkah.Tindakan;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code naskah.rancangan}: the drafter chooses the kind and writes. */
@Component
class FormulirRancangan extends FormulirNaskah {

    static final String NAMA = "naskah.rancangan";

    FormulirRancangan(AlatFormulir alat) {
        super(alat, true);
    }

    @Override
    public String nama() {
        return NAMA;
    }

    @Override
    public Set<Tindakan> tindakan() {
        return Set.of(Tindakan.SIAPKAN);
    }
}
