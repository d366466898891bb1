package id.laksana.naskah.tandatangan.web;

import id.laksana.naskah.tandatangan.PengaturanTandaTangan;
import id.laksana.web.FormErrors;

/** The settings as they stand or as they were typed. */
public record PengaturanTandaTanganPage(PengaturanTandaTangan isian, FormErrors errors) {}
