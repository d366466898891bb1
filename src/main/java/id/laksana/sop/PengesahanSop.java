package id.laksana.sop;

import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.DaftarPegawai;
import id.laksana.organisasi.Pegawai;
import id.laksana.organisasi.Pelaku;
import id.laksana.sop.HasilTindakan.Alasan;
import id.laksana.sop.Sop.Pengesahan;
import id.laksana.sop.Sop.Tanggal;
import id.laksana.sop.VersiSop.Status;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The acts that change a version's standing: KONSEP, DIAJUKAN, BERLAKU, then DIGANTIKAN or DICABUT.
 * Whoever acts says which state of the version they saw ({@code urutan}); whether they may is
 * decided at the door.
 */
@Service
@Transactional
public class PengesahanSop {

    private final VersiRepository versi;
    private final CatatanVersi catatanVersi;
    private final PemeriksaanVersi pemeriksaan;
    private final DaftarInstansi instansi;
    private final DaftarPegawai pegawai;
    private final Clock clock;

    PengesahanSop(
            VersiRepository versi,
            CatatanVersi catatanVersi,
            PemeriksaanVersi pemeriksaan,
            DaftarInstansi instansi,
            DaftarPegawai pegawai,
            Clock clock) {
        this.versi = versi;
        this.catatanVersi = catatanVersi;
        this.pemeriksaan = pemeriksaan;
        this.instansi = instansi;
        this.pegawai = pegawai;
        this.clock = clock;
    }

    /** Names the version an act is about, and the state of it that the person saw. */
    public record Sasaran(String kode, int nomorVersi, int urutan) {}

    /**
     * The draft is finished; that day is its tanggal pembuatan (PermenPAN-RB 35/2012, Bagian
     * Identitas).
     */
    public HasilTindakan ajukan(Sasaran sasaran, Pelaku oleh) {
        return act(
                sasaran,
                Status.KONSEP,
                version -> {
                    var tanggal = version.sop().tanggal();
                    var dates =
                            tanggal.pembuatan() != null
                                    ? tanggal
                                    : new Tanggal(instansi.hariIni(), null, tanggal.efektif());
                    return change(
                            with(
                                    version,
                                    version.sop().nomor(),
                                    dates,
                                    version.sop().disahkanOleh()),
                            Status.DIAJUKAN,
                            oleh,
                            null);
                });
    }

    public HasilTindakan kembalikan(Sasaran sasaran, Pelaku oleh, String catatan) {
        return catatan.isBlank()
                ? HasilTindakan.ditolak(Alasan.CATATAN_KOSONG)
                : act(
                        sasaran,
                        Status.DIAJUKAN,
                        version -> change(version, Status.KONSEP, oleh, catatan));
    }

    /**
     * Puts the version in force and replaces the one before it; refused while a finding forbids it.
     */
    public HasilTindakan sahkan(Sasaran sasaran, Pelaku oleh, String nomor, LocalDate efektif) {
        return act(
                sasaran,
                Status.DIAJUKAN,
                version -> {
                    var pembuatan = version.sop().tanggal().pembuatan();
                    if (nomor.isBlank()) {
                        return HasilTindakan.ditolak(Alasan.NOMOR_KOSONG);
                    }
                    if (pembuatan != null && efektif.isBefore(pembuatan)) {
                        return HasilTindakan.ditolak(Alasan.EFEKTIF_MENDAHULUI);
                    }
                    var dates = new Tanggal(pembuatan, version.sop().tanggal().revisi(), efektif);
                    var adopted = with(version, nomor.strip(), dates, signatory(oleh));
                    var temuan = pemeriksaan.periksa(adopted);
                    if (temuan.stream().anyMatch(t -> t.menghalangi())) {
                        return new HasilTindakan.Ditolak(Alasan.TEMUAN, temuan);
                    }
                    replaced(version.sop().kode(), oleh);
                    return change(adopted, Status.BERLAKU, oleh, null);
                });
    }

    public HasilTindakan cabut(Sasaran sasaran, Pelaku oleh, String catatan) {
        return catatan.isBlank()
                ? HasilTindakan.ditolak(Alasan.CATATAN_KOSONG)
                : act(
                        sasaran,
                        Status.BERLAKU,
                        version -> change(version, Status.DICABUT, oleh, catatan));
    }

    private HasilTindakan act(Sasaran sasaran, Status from, Act act) {
        versi.lock(sasaran.kode());
        var found = versi.versi(sasaran.kode(), sasaran.nomorVersi());
        if (found.isEmpty()) {
            return HasilTindakan.ditolak(Alasan.TIDAK_ADA);
        }
        if (found.get().urutan() != sasaran.urutan()) {
            return HasilTindakan.ditolak(Alasan.SUDAH_BERUBAH);
        }
        return found.get().status() == from
                ? act.on(found.get())
                : HasilTindakan.ditolak(Alasan.STATUS);
    }

    private void replaced(String kode, Pelaku oleh) {
        for (var old : versi.semua(kode)) {
            if (old.status() == Status.BERLAKU) {
                change(old, Status.DIGANTIKAN, oleh, null);
            }
        }
    }

    private HasilTindakan change(
            VersiSop version, Status to, Pelaku oleh, @Nullable String catatan) {
        versi.update(version, to);
        catatanVersi.catat(version, version.status(), to, oleh, catatan);
        return new HasilTindakan.Diterima(
                versi.versi(version.sop().kode(), version.nomorVersi()).orElseThrow());
    }

    /** With the name and NIP of the one who acts. */
    private Pengesahan signatory(Pelaku oleh) {
        String nip = pegawai.pegawai(oleh.pegawai()).map(Pegawai::nip).orElse(null);
        return new Pengesahan(oleh.jabatanTertulis(), oleh.nama(), nip);
    }

    private static VersiSop with(
            VersiSop v, @Nullable String nomor, Tanggal tanggal, Pengesahan oleh) {
        var sop = v.sop().denganPengesahan(nomor, tanggal, oleh);
        var content = new SopFile.Result.Content(sop, v.content().baris(), v.content().isi());
        return new VersiSop(
                v.id(),
                v.sopId(),
                v.nomorVersi(),
                v.status(),
                v.asal(),
                v.dibuat(),
                v.urutan(),
                v.berkas(),
                content);
    }

    private interface Act {
        HasilTindakan on(VersiSop version);
    }
}
