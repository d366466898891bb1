package id.laksana.naskah;

import id.laksana.sop.Langkah.Tindakan;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code naskah.paraf}: initials are given when the task is completed. */
@Component
class FormulirParaf extends FormulirNaskah {

    static final String NAMA = "naskah.paraf";

    FormulirParaf(AlatFormulir alat) {
        super(alat, false);
    }

    @Override
    public String nama() {
        return NAMA;
    }

    @Override
    public Set<Tindakan> tindakan() {
        return Set.of(Tindakan.PARAF);
    }
}
