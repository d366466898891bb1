package id.laksana.keamanan.web;

import id.laksana.keamanan.akun.Akun;
import id.laksana.web.Part;
import java.util.List;

/** One part of the list of accounts. */
public record AkunListPage(String q, List<Akun> daftar, Part part) {}
