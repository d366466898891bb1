package id.laksana.pelaksanaan.pengingat;

import id.laksana.organisasi.AkunDitutup;
import id.laksana.pelaksanaan.pengingat.PilihanPemberitahuan.Surel;
import id.laksana.pelaksanaan.pengingat.PilihanRepository.Tujuan;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Lays e-mail out to be sent, to those who want it and have an address. Without a mail server
 * nothing is laid out: it would all come at once on the day one is set up.
 */
@Component
class KurirSurel {

    private final SmtpProperties smtp;
    private final PilihanRepository pilihan;
    private final KirimanRepository kiriman;
    private final SuratPengingat surat;
    private final AkunDitutup akun;

    KurirSurel(
            SmtpProperties smtp,
            PilihanRepository pilihan,
            KirimanRepository kiriman,
            SuratPengingat surat,
            AkunDitutup akun) {
        this.smtp = smtp;
        this.pilihan = pilihan;
        this.kiriman = kiriman;
        this.surat = surat;
        this.akun = akun;
    }

    boolean aktif() {
        return smtp.aktif();
    }

    /** Whether anybody wants to hear at once; for the others nobody need be looked up. */
    boolean adaSeketika() {
        return aktif() && pilihan.adaSeketika();
    }

    void seketika(UUID pegawai, TugasDiingat tugas, JenisPemberitahuan jenis, Instant saat) {
        tujuan(pegawai, Surel.SEKETIKA, saat)
                .ifPresent(
                        to ->
                                tulis(
                                        jenis + ":" + tugas.id() + ":" + pegawai,
                                        to,
                                        surat.satu(tugas, jenis, to),
                                        saat));
    }

    void ringkasan(UUID pegawai, IsiRingkasan isi, String tanggal, Instant saat) {
        tujuan(pegawai, Surel.RINGKASAN, saat)
                .ifPresent(
                        to ->
                                tulis(
                                        "RINGKASAN:" + tanggal + ":" + pegawai,
                                        to,
                                        surat.ringkasan(isi, to),
                                        saat));
    }

    private Optional<Tujuan> tujuan(UUID pegawai, Surel surel, Instant saat) {
        return aktif()
                ? pilihan.tujuan(pegawai, saat)
                        .filter(to -> to.alamat() != null && to.pilihan().surel() == surel)
                        .filter(to -> !akun.ditutup(pegawai))
                : Optional.empty();
    }

    private void tulis(String kunci, Tujuan to, SuratPengingat.Surat text, Instant saat) {
        kiriman.tulis(
                kunci, to.pegawai(), String.valueOf(to.alamat()), text.judul(), text.isi(), saat);
    }
}
