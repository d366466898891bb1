package id.laksana.naskah;

import id.laksana.sop.Langkah.Tindakan;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * {@code naskah.periksa}: who checks sees the draft as it prints, what changed, remarks and
 * corrects.
 */
@Component
class FormulirKoreksi extends FormulirNaskah {

    static final String NAMA = "naskah.periksa";

    FormulirKoreksi(AlatFormulir alat) {
        super(alat, false);
    }

    @Override
    public String nama() {
        return NAMA;
    }

    @Override
    public Set<Tindakan> tindakan() {
        return Set.of(Tindakan.PERIKSA, Tindakan.VERIFIKASI, Tindakan.KOREKSI, Tindakan.SETUJUI);
    }
}
