package id.laksana.naskah.surat.web;

import id.laksana.naskah.surat.BerkasSurat;
import id.laksana.naskah.surat.Cabang;
import id.laksana.naskah.surat.IsianDisposisi;
import id.laksana.naskah.surat.Surat;
import id.laksana.naskah.surat.TujuanDisposisi;
import id.laksana.sop.BerandaSop.Dijalankan;
import id.laksana.web.FormErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One branch with its letter, for who got it or gave it.
 *
 * @param cabang null: the registrar hands the letter up, there is no branch yet
 * @param terdekat posts it goes to as a rule: directly below the reader, or above a registrar
 * @param semuaTujuan all posts it may go to
 * @param penerima the reader acts for the post that got it
 * @param pemberi the reader acts for the post that gave it
 */
public record DisposisiPage(
        Surat surat,
        @Nullable Cabang cabang,
        List<BerkasSurat> berkas,
        List<String> instruksi,
        List<TujuanDisposisi> terdekat,
        List<TujuanDisposisi> semuaTujuan,
        List<Dijalankan> sop,
        boolean penerima,
        boolean pemberi,
        IsianDisposisi isian,
        String catatan,
        int megabytes,
        FormErrors errors) {

    /** Those that are not among the nearest. */
    public List<TujuanDisposisi> lain() {
        return semuaTujuan.stream()
                .filter(
                        one ->
                                terdekat.stream()
                                        .noneMatch(near -> near.jabatan().equals(one.jabatan())))
                .toList();
    }

    public boolean dapatDiteruskan() {
        return cabang == null || penerima && cabang.disposisi().status().terbuka();
    }

    public boolean menunggu() {
        return cabang != null && penerima && cabang.disposisi().status().menunggu();
    }

    public boolean dapatDitarik() {
        return cabang != null && pemberi && cabang.disposisi().status().terbuka();
    }

    public String aksi() {
        return cabang == null ? surat.path() + "/ajukan" : cabang.disposisi().path() + "/teruskan";
    }
}
