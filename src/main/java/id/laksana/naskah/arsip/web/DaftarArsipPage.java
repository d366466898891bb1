package id.laksana.naskah.arsip.web;

import id.laksana.naskah.arsip.ArsipTersimpan;
import id.laksana.naskah.arsip.SaringanArsip;
import id.laksana.web.Choice;
import java.util.List;

/**
 * @param lagi whether there are older ones
 */
public record DaftarArsipPage(
        SaringanArsip saringan,
        List<ArsipTersimpan> daftar,
        boolean lagi,
        List<Choice> daftarUnit) {}
