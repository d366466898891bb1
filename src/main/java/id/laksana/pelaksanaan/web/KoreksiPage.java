package id.laksana.pelaksanaan.web;

import id.laksana.pelaksanaan.Pelaksanaan;
import id.laksana.pelaksanaan.PratinjauKoreksi;
import id.laksana.web.FormErrors;

/**
 * The question before a correction: what it undoes, and why.
 *
 * @param alasan what was typed
 */
public record KoreksiPage(PratinjauKoreksi pratinjau, String alasan, FormErrors errors) {

    public Pelaksanaan pelaksanaan() {
        return pratinjau.berjalan().pelaksanaan();
    }

    public String kembali() {
        return "/pelaksanaan/" + pelaksanaan().id();
    }
}
