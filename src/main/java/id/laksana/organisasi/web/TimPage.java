package id.laksana.organisasi.web;

import id.laksana.organisasi.Tim;
import java.time.LocalDate;
import java.util.List;

public record TimPage(Tim tim, LocalDate hari, List<Tim.Anggota> daftarAnggota) {

    public boolean aktif(Tim.Anggota anggota) {
        return anggota.sampai() == null || hari.isBefore(anggota.sampai());
    }
}
