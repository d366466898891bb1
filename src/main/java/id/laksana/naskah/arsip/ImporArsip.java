package id.laksana.naskah.arsip;

import id.laksana.organisasi.Hasil;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.Tanggal;
import id.laksana.organisasi.impor.LembarTerbaca;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads, checks and takes over lists: all of one or nothing. */
@Service
@Transactional
public class ImporArsip {

    private static final int TERBANYAK = 10_000;

    private final ImporArsipRepository impor;
    private final KlasifikasiRepository klasifikasi;
    private final RetensiRepository retensi;
    private final RiwayatArsipRepository riwayat;
    private final Clock clock;

    ImporArsip(
            ImporArsipRepository impor,
            KlasifikasiRepository klasifikasi,
            RetensiRepository retensi,
            RiwayatArsipRepository riwayat,
            Clock clock) {
        this.impor = impor;
        this.klasifikasi = klasifikasi;
        this.retensi = retensi;
        this.riwayat = riwayat;
        this.clock = clock;
    }

    /** Changes nothing yet. */
    public UUID periksa(JenisImporArsip jenis, Path file, String nama, Pelaku oleh)
            throws IOException {
        var sheet = LembarTerbaca.baca(file, jenis.kode(), jenis.kolom(), TERBANYAK);
        return impor.insert(jenis, nama, isi(jenis, sheet), clock.instant(), oleh.nama());
    }

    @Transactional(readOnly = true)
    public Optional<ImporTersimpan> satu(UUID id) {
        return impor.satu(id);
    }

    public Hasil terapkan(UUID id, Pelaku oleh) {
        var found = impor.satu(id).orElseThrow();
        if (!found.dapatDiterapkan() || !impor.diterapkan(id, clock.instant())) {
            return Hasil.ditolak("berkas", "arsip.impor.tidak-dapat");
        }
        for (ImporTersimpan.Baris row : found.isi().daftarBaris()) {
            if (found.jenis() == JenisImporArsip.KLASIFIKASI) {
                klasifikasi.simpan(row.isi().get(0), row.isi().get(1));
            } else {
                retensi.simpan(retensi(row.isi()));
            }
        }
        riwayat.catat(id, "impor-" + found.jenis().kode(), found.nama(), clock.instant(), oleh);
        return new Hasil.Diterima(id);
    }

    private ImporTersimpan.Isi isi(JenisImporArsip jenis, LembarTerbaca sheet) {
        if (sheet.masalah() != null) {
            return new ImporTersimpan.Isi(List.of(), List.of(sheet.masalah()));
        }
        var check = new PemeriksaBaris(jenis, klasifikasi.nama().keySet(), sheet.daftarBaris());
        sheet.daftarBaris().forEach(check::periksa);
        var before = sebelum(jenis);
        var rows = new ArrayList<ImporTersimpan.Baris>();
        for (LembarTerbaca.Baris row : sheet.daftarBaris()) {
            String old = before.get(kunci(jenis, row.isi()));
            String now = String.join(" · ", row.isi().subList(1, row.isi().size()));
            rows.add(
                    new ImporTersimpan.Baris(
                            row.nomor(),
                            row.isi(),
                            old == null ? "BARU" : old.equals(now) ? "SAMA" : "UBAH",
                            Objects.requireNonNullElse(old, "")));
        }
        return new ImporTersimpan.Isi(rows, check.masalah());
    }

    private Map<String, String> sebelum(JenisImporArsip jenis) {
        if (jenis == JenisImporArsip.KLASIFIKASI) {
            return klasifikasi.nama();
        }
        var all = new HashMap<String, String>();
        for (Retensi r : retensi.semua()) {
            all.put(
                    r.kode() + " " + r.sejak(),
                    String.join(
                            " · ",
                            r.uraian(),
                            String.valueOf(r.aktif()),
                            String.valueOf(r.inaktif()),
                            r.nasibTertulis(),
                            r.dasarHukum(),
                            r.sejak().toString()));
        }
        return all;
    }

    private static String kunci(JenisImporArsip jenis, List<String> isi) {
        return jenis == JenisImporArsip.KLASIFIKASI
                ? isi.getFirst()
                : isi.getFirst() + " " + Tanggal.parse(isi.get(6));
    }

    private static Retensi retensi(List<String> isi) {
        return new Retensi(
                isi.get(0),
                Objects.requireNonNull(Tanggal.parse(isi.get(6))),
                isi.get(1),
                Integer.parseInt(isi.get(2)),
                Integer.parseInt(isi.get(3)),
                NasibAkhir.dari(isi.get(4)),
                isi.get(4),
                isi.get(5));
    }
}
