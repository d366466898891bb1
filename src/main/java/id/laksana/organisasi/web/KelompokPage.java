package id.laksana.organisasi.web;

import id.laksana.organisasi.KelompokUnit;
import java.util.List;

public record KelompokPage(List<Kelompok> daftar) {

    public record Kelompok(KelompokUnit kelompok, List<KelompokUnit.Anggota> daftarUnit) {}
}
