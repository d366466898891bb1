package id.laksana.naskah.web;

import id.laksana.naskah.BedaNaskah;
import id.laksana.naskah.Komentar;
import id.laksana.naskah.LembarTampil;
import id.laksana.naskah.Naskah;
import id.laksana.naskah.Paraf;
import id.laksana.naskah.Tandatangan;
import id.laksana.naskah.VersiNaskah;
import id.laksana.naskah.jenis.Bidang;
import id.laksana.pelaksanaan.BerkasTersimpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One naskah with its way.
 *
 * @param versi the one that is shown
 * @param lama the one it is compared with; null: none
 * @param gugur initials of an older version than the newest
 * @param dapatParafUlang the reader's initials are among them
 * @param berkas the frozen PDF; null while it is a draft
 */
public record SatuNaskahPage(
        Naskah naskah,
        List<VersiNaskah> daftarVersi,
        VersiNaskah versi,
        LembarTampil lembar,
        @Nullable VersiNaskah lama,
        List<BedaNaskah> beda,
        List<Paraf> paraf,
        List<Paraf> gugur,
        boolean dapatParafUlang,
        List<Komentar> komentar,
        @Nullable Tandatangan tandatangan,
        @Nullable BerkasTersimpan berkas) {

    /** The label of a field of its kind; empty for one that every naskah has. */
    public String label(String kode) {
        return naskah.jenis().bidang(kode).map(Bidang::label).orElse("");
    }

    public String status() {
        return switch (naskah.status()) {
            case RANCANGAN -> "berjalan";
            case DITANDATANGANI -> "selesai";
            case DIBATALKAN -> "batal";
        };
    }
}
