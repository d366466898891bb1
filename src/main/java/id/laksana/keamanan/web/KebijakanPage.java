package id.laksana.keamanan.web;

import id.laksana.keamanan.akun.Kebijakan;
import java.util.List;

/** The policy on the second factor, and the rights it can be tied to. */
public record KebijakanPage(Kebijakan kebijakan, List<String> daftarHak) {}
