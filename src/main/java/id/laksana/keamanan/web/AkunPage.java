package id.laksana.keamanan.web;

import id.laksana.keamanan.akun.Akun;
import id.laksana.keamanan.sesi.DaftarSesi.Sesi;
import java.util.List;

/** One account as its administrator sees it. */
public record AkunPage(Akun akun, List<Sesi> sesi) {}
