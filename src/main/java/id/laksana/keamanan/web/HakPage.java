package id.laksana.keamanan.web;

import id.laksana.keamanan.hak.HakJabatan.Baris;
import id.laksana.keamanan.hak.PaketHak;
import id.laksana.web.FormErrors;
import java.util.List;
import java.util.Set;

/** The rights of one post, as stored or as just chosen. */
public record HakPage(
        Baris jabatan,
        Set<String> dipilih,
        List<String> daftarHak,
        List<PaketHak> daftarPaket,
        FormErrors errors) {}
