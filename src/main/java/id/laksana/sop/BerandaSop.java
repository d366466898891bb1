package id.laksana.sop;

import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.Pengisi;
import id.laksana.sop.VersiSop.Status;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What of the catalogue concerns one person today. */
@Service
@Transactional(readOnly = true)
public class BerandaSop {

    /** An SOP in force in which the person acts, with the column and how many rows it has. */
    public record Dijalankan(String kode, String judul, String pelaksana, long jumlahLangkah) {}

    /**
     * What one may remember lists of the catalogue by: another value when a version, or where
     * somebody stands, may have changed.
     */
    public record Keadaan(long susunan, long jumlah, long terakhir, LocalDate tanggal) {}

    /** A version that somebody put in force here, by a decision of that moment. */
    public record Disahkan(UUID versi, String kode, String judul, int nomorVersi, Instant waktu) {}

    public record Rancangan(String kode, String judul, int nomorVersi) {}

    /**
     * @param evaluasi the yearly evaluation, else the monitoring of every six months
     */
    public record ReviuTiba(String kode, String judul, LocalDate tanggal, boolean evaluasi) {}

    private final BerandaRepository repository;
    private final Pengisi pengisi;
    private final DaftarInstansi instansi;
    private final Clock clock;

    BerandaSop(
            BerandaRepository repository, Pengisi pengisi, DaftarInstansi instansi, Clock clock) {
        this.repository = repository;
        this.pengisi = pengisi;
        this.instansi = instansi;
        this.clock = clock;
    }

    public Keadaan keadaan() {
        return repository.keadaan();
    }

    public List<Dijalankan> dijalankan(UUID jabatan, UUID pegawai) {
        return pengisi.kedudukan(jabatan, pegawai, clock.instant())
                .map(repository::dijalankan)
                .orElse(List.of());
    }

    /** Versions in force, put in force here, in which the person acts; the newest first. */
    public List<Disahkan> disahkan(UUID jabatan, UUID pegawai) {
        return pengisi.kedudukan(jabatan, pegawai, clock.instant())
                .map(repository::disahkan)
                .orElse(List.of());
    }

    /** Newest first. */
    public List<Rancangan> rancangan(Status status) {
        return repository.rancangan(status);
    }

    /** Longest overdue first. */
    public List<ReviuTiba> reviuTiba() {
        return repository.reviuTiba(
                instansi.hariIni(), VersiSop.BULAN_MONITORING, VersiSop.BULAN_EVALUASI);
    }
}
