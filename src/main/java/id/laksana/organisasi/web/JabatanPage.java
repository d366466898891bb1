package id.laksana.organisasi.web;

import id.laksana.organisasi.AturanPengganti;
import id.laksana.organisasi.Jabatan;
import id.laksana.organisasi.MasaJabatan;
import id.laksana.organisasi.Pemangku;
import id.laksana.organisasi.Riwayat;
import java.time.LocalDate;
import java.util.List;

/**
 * @param sekarang everyone at the post today; those who act come first
 */
public record JabatanPage(
        Jabatan jabatan,
        LocalDate hari,
        List<Pemangku> sekarang,
        List<MasaJabatan> daftarMasa,
        List<AturanPengganti> daftarPengganti,
        List<Riwayat> daftarRiwayat) {}
