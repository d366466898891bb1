package id.laksana.pelaksanaan;

import id.laksana.sop.Langkah;
import id.laksana.sop.Langkah.Tindakan;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Which acts a post keeps to itself. A decision in writing is signed by who has the authority (UU
 * 30/2014: mandat is for routine work and leaves the answer with the giver); which acts an instansi
 * counts among these is set by the operator.
 */
@Component
class AturanLimpahan {

    private final Set<Tindakan> tetap;

    AturanLimpahan(
            @Value("${LAKSANA_TIDAK_DILIMPAHKAN:tandatangan,sahkan,setujui}") Set<Tindakan> tetap) {
        this.tetap = tetap;
    }

    /** The acts of the row for which it may not be given away; empty when it may. */
    List<Tindakan> tidakDilimpahkan(Langkah langkah) {
        return langkah.tindakan().stream().filter(tetap::contains).toList();
    }
}
