package id.laksana.naskah.arsip;

import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.Hasil;
import id.laksana.organisasi.Hasil.Kesalahan;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.SusunanOrganisasi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters items and their files in one transaction. */
@Component
@Transactional
class PencatatArsip {

    private final ArsipRepository arsip;
    private final IsiArsipRepository isi;
    private final BerkasTopikRepository berkas;
    private final KlasifikasiRepository klasifikasi;
    private final RiwayatArsipRepository riwayat;
    private final GudangArsip gudang;
    private final SusunanOrganisasi susunan;
    private final DaftarInstansi instansi;
    private final Clock clock;

    PencatatArsip(
            ArsipRepository arsip,
            IsiArsipRepository isi,
            BerkasTopikRepository berkas,
            KlasifikasiRepository klasifikasi,
            RiwayatArsipRepository riwayat,
            GudangArsip gudang,
            SusunanOrganisasi susunan,
            DaftarInstansi instansi,
            Clock clock) {
        this.arsip = arsip;
        this.isi = isi;
        this.berkas = berkas;
        this.klasifikasi = klasifikasi;
        this.riwayat = riwayat;
        this.gudang = gudang;
        this.susunan = susunan;
        this.instansi = instansi;
        this.clock = clock;
    }

    Hasil catat(IsianArsip isian, List<IsiDiterima> diterima, Pelaku oleh) {
        if (isian.sumber() != null) {
            var before = arsip.dariSumber(isian.jenisSumber(), isian.sumber());
            if (before.isPresent()) {
                return new Hasil.Diterima(before.get());
            }
        }
        var found = periksa(isian);
        if (!found.isEmpty()) {
            return new Hasil.Ditolak(found);
        }
        Integer item = isian.berkas() == null ? null : arsip.nomorBerikut(isian.berkas());
        UUID id = arsip.insert(isian, namaUnit(isian), item, clock.instant());
        riwayat.catat(id, "dicatat", isian.perihal(), clock.instant(), oleh);
        simpan(id, diterima, oleh);
        return new Hasil.Diterima(id);
    }

    private List<Kesalahan> periksa(IsianArsip isian) {
        var found = isian.periksa(instansi.hariIni());
        if (isian.berkas() != null) {
            var target = berkas.kunci(isian.berkas());
            if (target.isEmpty()) {
                found.add(Kesalahan.of("berkas", "arsip.berkas.tidak-ada"));
            } else if (target.get().keadaan() != BerkasTopik.Keadaan.TERBUKA) {
                found.add(Kesalahan.of("berkas", "arsip.berkas.tertutup"));
            }
        }
        if (KodeKlasifikasi.sah(isian.kode()) && !klasifikasi.ada(isian.kode())) {
            found.add(Kesalahan.of("kode", "arsip.kode.tidak-ada", isian.kode()));
        }
        if (isian.unit() != null && unit(isian.unit()) == null) {
            found.add(Kesalahan.of("unit", "arsip.unit.tidak-ada"));
        }
        return found;
    }

    private void simpan(UUID id, List<IsiDiterima> diterima, Pelaku oleh) {
        for (IsiDiterima one : diterima) {
            try {
                gudang.simpan(one.titipan());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            isi.insert(id, one.nama(), one.jenis(), one.titipan(), clock.instant());
            riwayat.catat(id, "isi", one.nama(), clock.instant(), oleh);
        }
    }

    private String namaUnit(IsianArsip isian) {
        return Objects.requireNonNull(unit(Objects.requireNonNull(isian.unit())));
    }

    private @Nullable String unit(UUID id) {
        return susunan.unit(id, instansi.hariIni()).map(one -> one.nama()).orElse(null);
    }
}
