package id.laksana.naskah.arsip;

import id.laksana.naskah.nomor.Pencacah;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.Hasil;
import id.laksana.organisasi.Hasil.Kesalahan;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.SusunanOrganisasi;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The topic files: opened, filled, closed; what somebody may not read is not there for him. */
@Service
@Transactional
public class DaftarBerkas {

    private static final String REGISTER = "berkas-arsip";

    private final BerkasTopikRepository berkas;
    private final ArsipRepository arsip;
    private final KlasifikasiRepository klasifikasi;
    private final RiwayatArsipRepository riwayat;
    private final SusunanOrganisasi susunan;
    private final DaftarInstansi instansi;
    private final Pencacah pencacah;
    private final Clock clock;

    DaftarBerkas(
            BerkasTopikRepository berkas,
            ArsipRepository arsip,
            KlasifikasiRepository klasifikasi,
            RiwayatArsipRepository riwayat,
            SusunanOrganisasi susunan,
            DaftarInstansi instansi,
            Pencacah pencacah,
            Clock clock) {
        this.berkas = berkas;
        this.arsip = arsip;
        this.klasifikasi = klasifikasi;
        this.riwayat = riwayat;
        this.susunan = susunan;
        this.instansi = instansi;
        this.pencacah = pencacah;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public int jumlah(String q, String keadaan, AksesArsip akses) {
        return berkas.jumlah(q, keadaan, akses);
    }

    @Transactional(readOnly = true)
    public List<BerkasTopik> daftar(
            String q, String keadaan, AksesArsip akses, int mulai, int batas) {
        return berkas.daftar(q, keadaan, akses, mulai, batas);
    }

    @Transactional(readOnly = true)
    public Optional<BerkasTopik> satu(UUID id, AksesArsip akses) {
        return berkas.satu(id).filter(found -> akses.boleh(found.sifat(), found.unit()));
    }

    /** Items in the order of their numbers. */
    @Transactional(readOnly = true)
    public List<ArsipTersimpan> isi(UUID id, AksesArsip akses) {
        return arsip.diBerkas(id).stream()
                .filter(one -> akses.boleh(one.sifat(), one.unit()))
                .toList();
    }

    public Hasil buka(IsianBerkas isian, Pelaku oleh) {
        var found = periksa(isian);
        if (!found.isEmpty()) {
            return new Hasil.Ditolak(found);
        }
        int tahun = Objects.requireNonNull(isian.dibuka()).getYear();
        long nomor = pencacah.berikutnya(REGISTER, "", tahun);
        UUID id = berkas.insert(isian, nama(isian.unit()), tahun, nomor);
        riwayat.catat(id, "dibuka", isian.judul(), clock.instant(), oleh);
        return new Hasil.Diterima(id);
    }

    /** Its retention counts from that day. */
    public Hasil tutup(UUID id, @Nullable LocalDate hari, Pelaku oleh) {
        var before = berkas.kunci(id).orElseThrow();
        if (before.keadaan() != BerkasTopik.Keadaan.TERBUKA) {
            return Hasil.ditolak("ditutup", "arsip.berkas.tertutup");
        }
        if (hari == null || hari.isAfter(instansi.hariIni()) || hari.isBefore(before.dibuka())) {
            return Hasil.ditolak("ditutup", "arsip.berkas.ditutup.bentuk", before.dibuka());
        }
        berkas.tutup(id, hari);
        riwayat.catat(id, "ditutup", hari.toString(), clock.instant(), oleh);
        return new Hasil.Diterima(id);
    }

    private List<Kesalahan> periksa(IsianBerkas isian) {
        var found = isian.periksa(instansi.hariIni());
        if (KodeKlasifikasi.sah(isian.kode()) && !klasifikasi.ada(isian.kode())) {
            found.add(Kesalahan.of("kode", "arsip.kode.tidak-ada", isian.kode()));
        }
        if (isian.unit() != null && nama(isian.unit()).isEmpty()) {
            found.add(Kesalahan.of("unit", "arsip.unit.tidak-ada"));
        }
        return found;
    }

    private String nama(@Nullable UUID unit) {
        return unit == null
                ? ""
                : susunan.unit(unit, instansi.hariIni()).map(one -> one.nama()).orElse("");
    }
}
