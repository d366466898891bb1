package id.laksana.naskah.arsip.web;

import id.laksana.web.Choice;
import id.laksana.web.FormErrors;
import java.util.List;

public record ArsipBaruPage(
        FormArsip form,
        List<Choice> daftarKode,
        List<Choice> daftarUnit,
        List<Choice> daftarBerkas,
        int megabytes,
        FormErrors errors) {}
