package id.laksana.keamanan.web;

import id.laksana.organisasi.Pegawai;
import id.laksana.web.FormErrors;
import java.util.List;

/** The pegawai found, each with the name its account would get. */
public record NewAkunPage(String q, String nama, List<Orang> daftar, FormErrors errors) {

    public record Orang(Pegawai pegawai, boolean punyaAkun, String usul) {}
}
