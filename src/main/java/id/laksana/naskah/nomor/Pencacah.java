package id.laksana.naskah.nomor;

import org.springframework.stereotype.Component;

/** The next number of a register: each given once, and none lost when the act that asked fails. */
@Component
public class Pencacah {

    private final PencacahRepository repository;

    Pencacah(PencacahRepository repository) {
        this.repository = repository;
    }

    /**
     * Others who ask for the same series wait until the transaction ends.
     *
     * @param unit as numbers name it; empty: one series for the whole instansi
     */
    public long berikutnya(String register, String unit, int tahun) {
        return repository.berikutnya(register, unit, tahun);
    }
}
