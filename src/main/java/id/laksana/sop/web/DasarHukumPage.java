package id.laksana.sop.web;

import id.laksana.sop.PeraturanTerdaftar;
import id.laksana.web.Part;
import java.util.List;

public record DasarHukumPage(String cari, List<PeraturanTerdaftar> daftar, Part part) {}
