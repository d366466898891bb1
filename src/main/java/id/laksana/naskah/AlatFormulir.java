package id.laksana.naskah;

import id.laksana.naskah.jenis.DaftarJenis;
import org.springframework.stereotype.Component;

/** What every form of naskah works with. */
@Component
record AlatFormulir(
        NaskahBaris baris,
        NaskahRepository repository,
        DaftarJenis jenis,
        RancanganNaskah rancangan,
        PerjalananNaskah perjalanan,
        DaftarNaskah daftar,
        PengaturanNaskah pengaturan) {}
