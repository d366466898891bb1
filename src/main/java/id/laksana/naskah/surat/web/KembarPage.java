package id.laksana.naskah.surat.web;

import id.laksana.naskah.surat.BerkasSurat;
import id.laksana.naskah.surat.Surat;
import id.laksana.naskah.surat.SuratKembar.Kembar;
import java.util.List;

/** Two letters that look alike, side by side. */
public record KembarPage(
        Surat surat, List<BerkasSurat> berkas, Kembar lain, List<BerkasSurat> berkasLain) {}
