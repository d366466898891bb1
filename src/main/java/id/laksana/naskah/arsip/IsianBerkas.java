package id.laksana.naskah.arsip;

import id.laksana.organisasi.Hasil.Kesalahan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is entered for a topic file. */
public record IsianBerkas(
        String kode,
        String judul,
        @Nullable UUID unit,
        @Nullable SifatArsip sifat,
        @Nullable LocalDate dibuka,
        BerkasTopik.Lokasi lokasi,
        String keterangan) {

    List<Kesalahan> periksa(LocalDate hariIni) {
        var found = new ArrayList<Kesalahan>();
        if (!KodeKlasifikasi.sah(kode)) {
            found.add(Kesalahan.of("kode", "arsip.kode.bentuk", kode));
        }
        if (judul.isBlank() || judul.length() > 300) {
            found.add(Kesalahan.of("judul", "arsip.berkas.judul.bentuk"));
        }
        if (unit == null) {
            found.add(Kesalahan.of("unit", "arsip.unit.kosong"));
        }
        if (sifat == null) {
            found.add(Kesalahan.of("sifat", "arsip.sifat.kosong"));
        }
        if (dibuka == null) {
            found.add(Kesalahan.of("dibuka", "arsip.tanggal.kosong"));
        } else if (dibuka.isAfter(hariIni)) {
            found.add(Kesalahan.of("dibuka", "arsip.tanggal.nanti", dibuka));
        }
        return found;
    }
}
