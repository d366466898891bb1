package id.laksana.naskah.surat;

import id.laksana.naskah.nomor.Pencacah;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Gives letters their number in the agenda: one series a year, without gaps. */
@Component
class NomorAgenda {

    /** A number given. */
    record Nomor(int tahun, int urut) {}

    private static final String REGISTER = "agenda-surat-masuk";

    private final Pencacah pencacah;

    NomorAgenda(Pencacah pencacah) {
        this.pencacah = pencacah;
    }

    /** Within the transaction that enters the letter. */
    Nomor ambil(LocalDate hari) {
        int tahun = hari.getYear();
        return new Nomor(tahun, Math.toIntExact(pencacah.berikutnya(REGISTER, "", tahun)));
    }
}
