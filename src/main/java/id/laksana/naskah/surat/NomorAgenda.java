package id.laksana.naskah.surat;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Gives letters their number in the agenda: one series a year, without gaps. */
@Component
class NomorAgenda {

    /** A number given. */
    record Nomor(int tahun, int urut) {}

    private final AgendaRepository repository;

    NomorAgenda(AgendaRepository repository) {
        this.repository = repository;
    }

    /** Within the transaction that enters the letter. */
    Nomor ambil(LocalDate hari) {
        return new Nomor(hari.getYear(), repository.berikutnya(hari.getYear()));
    }
}
