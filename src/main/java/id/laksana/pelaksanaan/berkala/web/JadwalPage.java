package id.laksana.pelaksanaan.berkala.web;

import id.laksana.pelaksanaan.berkala.DaftarJadwal.Baris;
import java.util.List;

/**
 * @param adaSop whether there is an SOP to make a schedule for
 */
public record JadwalPage(List<Baris> daftar, boolean adaSop) {}
