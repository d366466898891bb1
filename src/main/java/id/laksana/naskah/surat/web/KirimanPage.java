package id.laksana.naskah.surat.web;

import id.laksana.naskah.surat.IsianKiriman;
import id.laksana.organisasi.Instansi;
import id.laksana.web.FormErrors;

/** The public form of an instansi. */
public record KirimanPage(
        Instansi instansi, IsianKiriman isian, int megabytes, FormErrors errors) {}
