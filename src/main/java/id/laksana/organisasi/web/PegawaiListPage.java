package id.laksana.organisasi.web;

import id.laksana.organisasi.DaftarPegawai.Saringan;
import id.laksana.organisasi.Pegawai;
import id.laksana.organisasi.StatusPegawai;
import id.laksana.web.Choice;
import id.laksana.web.Part;
import java.util.Arrays;
import java.util.List;

public record PegawaiListPage(
        Saringan saringan, List<Pegawai> daftar, Part part, List<Choice> daftarUnit) {

    public List<String> daftarStatus() {
        return Arrays.stream(StatusPegawai.values()).map(Enum::name).toList();
    }

    public boolean disaring() {
        return !saringan.equals(Saringan.cari(""));
    }
}
