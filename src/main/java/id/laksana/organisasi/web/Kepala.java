package id.laksana.organisasi.web;

import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.Tanggal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * The day a page is about, and the answer when something is not there (or belongs to another
 * instansi).
 */
@Component
class Kepala {

    private final DaftarInstansi daftarInstansi;

    Kepala(DaftarInstansi daftarInstansi) {
        this.daftarInstansi = daftarInstansi;
    }

    LocalDate hariIni() {
        return daftarInstansi.hariIni();
    }

    /** Today when nothing or no date is given. */
    LocalDate hari(@Nullable String pada) {
        var day = Tanggal.parse(pada);
        return day == null ? hariIni() : day;
    }

    static ResponseStatusException tidakAda() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
