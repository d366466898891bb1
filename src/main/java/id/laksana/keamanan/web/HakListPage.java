package id.laksana.keamanan.web;

import id.laksana.keamanan.hak.HakJabatan.Baris;
import id.laksana.web.Part;
import java.util.List;

/** One part of the list of posts with their rights. */
public record HakListPage(
        String q, String hak, List<String> daftarHak, List<Baris> daftar, Part part) {}
