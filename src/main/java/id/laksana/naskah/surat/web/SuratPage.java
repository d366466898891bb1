package id.laksana.naskah.surat.web;

import id.laksana.naskah.surat.BerkasSurat;
import id.laksana.naskah.surat.Cabang;
import id.laksana.naskah.surat.JawabanSurat;
import id.laksana.naskah.surat.StatusSurat;
import id.laksana.naskah.surat.Surat;
import id.laksana.naskah.surat.SuratKembar.Kembar;
import id.laksana.naskah.surat.VersiSurat;
import id.laksana.web.FormErrors;
import java.util.List;
import java.util.UUID;

/**
 * One letter.
 *
 * @param saya the post that the reader acts for
 * @param mencatat the reader enters letters
 */
public record SuratPage(
        Surat surat,
        List<BerkasSurat> semuaBerkas,
        List<VersiSurat> versi,
        List<Cabang> pohon,
        List<Kembar> kembar,
        List<JawabanSurat> jawaban,
        UUID saya,
        boolean mencatat,
        FormErrors errors) {

    /** Its own pages, without the results of dispositions. */
    public List<BerkasSurat> berkas() {
        return semuaBerkas.stream().filter(one -> one.disposisi() == null).toList();
    }

    public boolean perluDidaftarkan() {
        return surat.status() == StatusSurat.MENUNGGU;
    }

    /** Somebody has a branch and may answer. */
    public boolean terlibat() {
        return mencatat
                || pohon.stream().anyMatch(one -> one.disposisi().kepadaJabatanId().equals(saya));
    }
}
