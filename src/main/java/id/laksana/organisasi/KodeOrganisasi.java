package id.laksana.organisasi;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which codes the organisation knows, whether or not anybody holds what they name. */
@Service
@Transactional(readOnly = true)
public class KodeOrganisasi {

    private final KodeOrganisasiRepository repository;

    KodeOrganisasi(KodeOrganisasiRepository repository) {
        this.repository = repository;
    }

    public boolean jabatanAda(String kode) {
        return repository.jabatan(kode);
    }

    public boolean unitAda(String kode) {
        return repository.unit(kode);
    }

    public boolean timAda(String kode) {
        return repository.tim(kode);
    }

    public boolean kelompokUnitAda(String kode) {
        return repository.kelompokUnit(kode);
    }

    /**
     * Present names of a unit and those above it, outermost first. An asisten is left out: it
     * coordinates bagian and heads no letter.
     */
    public List<String> jalurUnit(String kode) {
        return repository.jalurUnit(kode);
    }

    /** Present names of units, by their codes; a code nobody knows is left out. */
    public Map<String, String> namaUnit(Collection<String> daftarKode) {
        return daftarKode.isEmpty() ? Map.of() : repository.namaUnit(daftarKode);
    }
}
