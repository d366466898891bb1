package id.laksana.naskah.arsip.web;

import id.laksana.naskah.arsip.ArsipTersimpan;
import id.laksana.naskah.arsip.BerkasTopik;
import id.laksana.web.FormErrors;
import java.util.List;

public record BerkasPage(BerkasTopik berkas, List<ArsipTersimpan> daftar, FormErrors errors) {}
