package id.laksana.pelaksanaan.web;

import id.laksana.pelaksanaan.PeristiwaTercatat;
import id.laksana.pelaksanaan.mesin.Peristiwa.PeganganBerubah;
import id.laksana.pelaksanaan.mesin.Peristiwa.TugasDiambil;
import id.laksana.pelaksanaan.mesin.Peristiwa.TugasDilepas;
import id.laksana.pelaksanaan.mesin.Peristiwa.TugasDilimpahkan;
import id.laksana.pelaksanaan.mesin.Peristiwa.TugasDiserahterimakan;
import id.laksana.pelaksanaan.mesin.Petugas;
import id.laksana.pelaksanaan.mesin.Tugas;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Taking, giving and giving back as sentences. */
final class BarisPegangan {

    private BarisPegangan() {}

    static BarisRiwayat tulis(PeristiwaTercatat tercatat, PeganganBerubah peristiwa) {
        return switch (peristiwa) {
            case TugasDiambil p ->
                    baris(tercatat, "", "user-check", null, no(p.tugas()), orang(p.oleh()));
            case TugasDilimpahkan p -> dilimpahkan(tercatat, p);
            case TugasDilepas p ->
                    baris(
                            tercatat,
                            "." + p.sebab().name(),
                            "user-minus",
                            p.alasan(),
                            no(p.tugas()),
                            orang(p.dari()));
            case TugasDiserahterimakan p ->
                    baris(
                            tercatat,
                            "",
                            "users",
                            p.alasan(),
                            p.jabatan(),
                            orang(p.kepada()),
                            p.tugas().size());
        };
    }

    private static BarisRiwayat dilimpahkan(PeristiwaTercatat tercatat, TugasDilimpahkan p) {
        String key = p.tenggat() == null ? "" : ".tenggat";
        Object due = p.tenggat() == null ? "" : p.tenggat();
        String dari = p.dari().namaJabatan();
        return baris(
                tercatat,
                key,
                "transfer",
                p.catatan(),
                no(p.tugas()),
                orang(p.kepada()),
                dari,
                due);
    }

    private static int no(Tugas.Id tugas) {
        return tugas.kunjungan().langkah();
    }

    private static String orang(Petugas petugas) {
        return petugas.nama();
    }

    private static BarisRiwayat baris(
            PeristiwaTercatat tercatat,
            String key,
            String ikon,
            @Nullable String alasan,
            Object... isi) {
        return new BarisRiwayat(
                tercatat, tercatat.jenis() + key, List.of(isi), ikon, "", false, null, alasan);
    }
}
