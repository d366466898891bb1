package id.laksana.keamanan.web;

import id.laksana.keamanan.akun.Akun;
import id.laksana.keamanan.sesi.DaftarSesi.Sesi;
import id.laksana.organisasi.Pemangku;
import java.util.List;

/** The own account: posts held now, sessions, state of the second factor. */
public record AccountPage(Akun akun, List<Pemangku> jabatan, List<Sesi> sesi, int sisaKode) {}
