package id.laksana.naskah.arsip.web;

import id.laksana.naskah.arsip.BerkasTopik;
import id.laksana.web.Choice;
import id.laksana.web.FormErrors;
import id.laksana.web.Part;
import java.util.List;

public record DaftarBerkasPage(
        String q,
        List<BerkasTopik> daftar,
        Part part,
        FormArsip form,
        List<Choice> daftarKode,
        List<Choice> daftarUnit,
        FormErrors errors) {}
