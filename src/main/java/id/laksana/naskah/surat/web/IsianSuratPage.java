package id.laksana.naskah.surat.web;

import id.laksana.naskah.surat.BerkasSurat;
import id.laksana.naskah.surat.IsianSurat;
import id.laksana.naskah.surat.KeamananSurat;
import id.laksana.naskah.surat.KecepatanSurat;
import id.laksana.naskah.surat.Surat;
import id.laksana.web.FormErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a letter: to enter a new one, one that waits, or to correct one.
 *
 * @param surat null: a new one
 * @param megabytes most of one file
 */
public record IsianSuratPage(
        @Nullable Surat surat,
        List<BerkasSurat> berkas,
        IsianSurat isian,
        int megabytes,
        FormErrors errors) {

    public boolean baru() {
        return surat == null;
    }

    public boolean koreksi() {
        return surat != null && surat.terdaftar();
    }

    public String aksi() {
        return surat == null
                ? "/surat/catat"
                : surat.path() + (surat.terdaftar() ? "/koreksi" : "/daftarkan");
    }

    public String judul() {
        return baru() ? "surat.catat" : koreksi() ? "surat.koreksi" : "surat.daftarkan";
    }

    public KeamananSurat[] daftarKeamanan() {
        return KeamananSurat.values();
    }

    public KecepatanSurat[] daftarKecepatan() {
        return KecepatanSurat.values();
    }
}
