package id.laksana.pelaksanaan.web;

import id.laksana.web.FormErrors;

/**
 * The line below a checklist.
 *
 * @param tersimpan a tick has just been kept
 */
public record SisaPeriksaPage(BagianTugas.Sisa sisa, boolean tersimpan, FormErrors errors) {

    public static SisaPeriksaPage awal(BagianTugas bagian) {
        return new SisaPeriksaPage(bagian.sisa(), false, FormErrors.none());
    }
}
