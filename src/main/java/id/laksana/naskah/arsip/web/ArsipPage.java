package id.laksana.naskah.arsip.web;

import id.laksana.naskah.arsip.ArsipTersimpan;
import id.laksana.naskah.arsip.IsiArsip;
import id.laksana.naskah.arsip.RiwayatArsip;
import java.util.List;

public record ArsipPage(
        ArsipTersimpan arsip, List<IsiArsip> daftarIsi, List<RiwayatArsip> riwayat) {}
