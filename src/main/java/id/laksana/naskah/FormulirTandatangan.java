package id.laksana.naskah;

import id.laksana.sop.Langkah.Tindakan;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * {@code naskah.tandatangan}: what is chosen is signed, numbered and frozen when the task is
 * completed.
 */
@Component
class FormulirTandatangan extends FormulirNaskah {

    static final String NAMA = "naskah.tandatangan";

    FormulirTandatangan(AlatFormulir alat) {
        super(alat, false);
    }

    @Override
    public String nama() {
        return NAMA;
    }

    @Override
    public Set<Tindakan> tindakan() {
        return Set.of(Tindakan.TANDATANGAN, Tindakan.SAHKAN);
    }
}
