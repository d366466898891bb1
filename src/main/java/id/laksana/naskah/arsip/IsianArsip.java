package id.laksana.naskah.arsip;

import id.laksana.organisasi.Hasil.Kesalahan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an item that goes to the archive.
 *
 * @param jenisSumber what it was before, as its module calls it; {@link #MANUAL}: it was entered
 *     here
 * @param sumber id of that; the same handed over twice is one item
 * @param pihak where it came from or went to
 * @param unit whose work it belongs to
 * @param berkas topic file; null: none yet
 */
public record IsianArsip(
        String jenisSumber,
        @Nullable UUID sumber,
        String kode,
        String nomor,
        @Nullable LocalDate tanggal,
        String perihal,
        String pihak,
        @Nullable SifatArsip sifat,
        @Nullable UUID unit,
        @Nullable UUID berkas,
        TingkatPerkembangan tingkat,
        int jumlah,
        String keterangan) {

    public static final String MANUAL = "MANUAL";

    private static final int TERPANJANG = 500;

    List<Kesalahan> periksa(LocalDate hariIni) {
        var found = new ArrayList<Kesalahan>();
        if (!KodeKlasifikasi.sah(kode)) {
            found.add(Kesalahan.of("kode", "arsip.kode.bentuk", kode));
        }
        if (tanggal == null) {
            found.add(Kesalahan.of("tanggal", "arsip.tanggal.kosong"));
        } else if (tanggal.isAfter(hariIni)) {
            found.add(Kesalahan.of("tanggal", "arsip.tanggal.nanti", tanggal));
        } else if (tanggal.getYear() < 1900) {
            found.add(Kesalahan.of("tanggal", "arsip.tanggal.terlalu-lama", tanggal));
        }
        if (perihal.isBlank()) {
            found.add(Kesalahan.of("perihal", "arsip.perihal.kosong"));
        }
        panjang(found, "perihal", perihal);
        panjang(found, "nomor", nomor);
        panjang(found, "pihak", pihak);
        if (sifat == null) {
            found.add(Kesalahan.of("sifat", "arsip.sifat.kosong"));
        }
        if (unit == null) {
            found.add(Kesalahan.of("unit", "arsip.unit.kosong"));
        }
        if (jumlah < 1 || jumlah > 100_000) {
            found.add(Kesalahan.of("jumlah", "arsip.jumlah.bentuk"));
        }
        return found;
    }

    private static void panjang(List<Kesalahan> found, String field, String value) {
        if (value.length() > TERPANJANG) {
            found.add(Kesalahan.of(field, "arsip.terlalu-panjang", TERPANJANG));
        }
    }
}
