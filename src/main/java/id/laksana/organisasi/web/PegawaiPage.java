package id.laksana.organisasi.web;

import id.laksana.organisasi.Golongan;
import id.laksana.organisasi.MasaJabatan;
import id.laksana.organisasi.Nip;
import id.laksana.organisasi.Pegawai;
import id.laksana.organisasi.Pemangku;
import id.laksana.organisasi.Riwayat;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param dipegang posts the person may act for now, absence rules included
 */
public record PegawaiPage(
        Pegawai pegawai,
        LocalDate hari,
        List<Pemangku> dipegang,
        List<MasaJabatan> daftarMasa,
        List<Riwayat> daftarRiwayat) {

    public @Nullable String pangkat() {
        return pegawai.golongan() == null ? null : Golongan.pangkat(pegawai.golongan());
    }

    public @Nullable LocalDate lahir() {
        return pegawai.nip() == null ? null : new Nip(pegawai.nip()).tanggalLahir();
    }

    public boolean berhenti() {
        return pegawai.berhenti() != null && !hari.isBefore(pegawai.berhenti());
    }
}
