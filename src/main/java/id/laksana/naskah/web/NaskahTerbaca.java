package id.laksana.naskah.web;

import id.laksana.naskah.DaftarNaskah;
import id.laksana.naskah.Naskah;
import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.AksesPelaksanaan;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** A naskah is there for those who may read its case, and for nobody else. */
@Component
class NaskahTerbaca {

    private static final String KELOLA = "pelaksanaan.kelola";

    private final DaftarNaskah daftar;
    private final AksesPelaksanaan akses;

    NaskahTerbaca(DaftarNaskah daftar, AksesPelaksanaan akses) {
        this.daftar = daftar;
        this.akses = akses;
    }

    Naskah cari(UUID id, Pelaku oleh, Authentication who) {
        boolean manages =
                who.getAuthorities().stream()
                        .anyMatch(right -> KELOLA.equals(right.getAuthority()));
        return daftar.cari(id)
                .filter(row -> !akses.tertutup(row.pelaksanaan(), oleh.pegawai(), manages))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
