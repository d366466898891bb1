package id.laksana.naskah.arsip.web;

import id.laksana.naskah.arsip.AksesArsip;
import id.laksana.naskah.arsip.PembacaanArsip;
import id.laksana.web.Part;
import java.util.List;

/** Who read what; an archivist who may not read an item himself does not see its subject. */
public record PembacaanPage(List<PembacaanArsip> daftar, AksesArsip akses, Part part) {

    public boolean terbaca(PembacaanArsip one) {
        return akses.boleh(one.sifat(), one.unit());
    }
}
