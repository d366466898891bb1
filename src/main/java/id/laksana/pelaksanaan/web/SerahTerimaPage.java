package id.laksana.pelaksanaan.web;

import id.laksana.pelaksanaan.SerahTerima;
import id.laksana.web.Choice;
import id.laksana.web.FormErrors;
import java.util.List;
import java.util.UUID;

/**
 * The open tasks of a post: to be handed over, or as they were.
 *
 * @param catatan it has been handed over
 * @param penerus to whom it can pass; empty when nobody holds the post
 * @param terdahulu what was handed over before
 * @param kepada as chosen
 * @param alasan as typed
 */
public record SerahTerimaPage(
        SerahTerima isi,
        boolean catatan,
        List<Choice> penerus,
        List<UUID> terdahulu,
        String kepada,
        String alasan,
        FormErrors errors) {

    public String path() {
        return "/serah-terima/" + isi.jabatan();
    }
}
