package id.laksana.naskah.bentuk;

import java.util.List;

/** Rules of instansi other than the default. */
final class AturanUji {

    private AturanUji() {}

    static AturanNaskah dengan(KertasNaskah kertas, KertasNaskah laporan) {
        return new AturanNaskah(
                kertas,
                laporan,
                20,
                25,
                30,
                20,
                12,
                12,
                AturanNaskah.BAWAAN.polaNomor(),
                AturanNaskah.BAWAAN.polaPeraturan(),
                AturanNaskah.BAWAAN.kecepatan(),
                3,
                false,
                List.of());
    }
}
