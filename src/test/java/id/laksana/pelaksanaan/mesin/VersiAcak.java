package id.laksana.pelaksanaan.mesin;

import id.laksana.sop.Langkah;
import id.laksana.sop.Langkah.Cabang;
import id.laksana.sop.Langkah.Keputusan;
import id.laksana.sop.Langkah.Tujuan;
import id.laksana.sop.Sop;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** The next version of an SOP: one row inserted, removed or reworded. */
record VersiAcak(Sop baru, List<Padanan> padanan) {

    static VersiAcak dari(Sop sop, Random random) {
        int rows = sop.daftarLangkah().size();
        return switch (random.nextInt(3)) {
            case 0 -> disisipi(sop, 1 + random.nextInt(rows + 1));
            case 1 -> rows < 3 ? disisipi(sop, 1) : tanpa(sop, 1 + random.nextInt(rows));
            default -> berkata(sop, 1 + random.nextInt(rows));
        };
    }

    static VersiAcak disisipi(Sop sop, int at) {
        List<Langkah> rows = new ArrayList<>();
        UnaryOperator<Tujuan> moved =
                ke -> ke.selesai() || ke.no() < at ? ke : new Tujuan(ke.no() + 1);
        for (Langkah row : sop.daftarLangkah()) {
            if (row.no() == at) {
                rows.add(baru(sop, at));
            }
            rows.add(dengan(row, row.no() < at ? row.no() : row.no() + 1, row.kegiatan(), moved));
        }
        if (at > rows.size()) {
            rows.add(baru(sop, at));
        }
        return of(sop, rows, no -> no < at ? no : no + 1);
    }

    static VersiAcak tanpa(Sop sop, int gone) {
        int last = sop.daftarLangkah().size() - 1;
        UnaryOperator<Tujuan> moved =
                ke -> {
                    if (ke.selesai() || ke.no() < gone) {
                        return ke;
                    }
                    int to = ke.no() == gone ? gone : ke.no() - 1;
                    return to > last ? Tujuan.SELESAI : new Tujuan(to);
                };
        List<Langkah> rows =
                sop.daftarLangkah().stream()
                        .filter(row -> row.no() != gone)
                        .map(
                                row ->
                                        dengan(
                                                row,
                                                row.no() < gone ? row.no() : row.no() - 1,
                                                row.kegiatan(),
                                                moved))
                        .toList();
        return of(sop, rows, no -> no == gone ? 0 : no < gone ? no : no - 1);
    }

    static VersiAcak berkata(Sop sop, int at) {
        List<Langkah> rows =
                sop.daftarLangkah().stream()
                        .map(
                                row ->
                                        row.no() == at
                                                ? dengan(row, at, "Menelaah berkas", ke -> ke)
                                                : row)
                        .toList();
        return of(sop, rows, no -> no);
    }

    private interface Nomor {
        int of(int lama);
    }

    private static VersiAcak of(Sop sop, List<Langkah> rows, Nomor nomor) {
        List<Padanan> pairs =
                IntStream.rangeClosed(1, sop.daftarLangkah().size())
                        .mapToObj(no -> new Padanan(no, nomor.of(no)))
                        .filter(p -> p.baru() > 0)
                        .toList();
        return new VersiAcak(SopUji.dengan(sop, rows), pairs);
    }

    private static Langkah baru(Sop sop, int no) {
        var row = SopUji.sop("{oleh: [a]}").langkah(1);
        String kode = sop.daftarPelaksana().getFirst().kode();
        return SopUji.dengan(
                row, no, "Mencatat tambahan", List.of(kode), null, List.of(), List.of());
    }

    private static Langkah dengan(
            Langkah row, int no, String kegiatan, UnaryOperator<Tujuan> moved) {
        var k = row.keputusan();
        var keputusan =
                k == null
                        ? null
                        : new Keputusan(
                                moved.apply(k.ya()),
                                moved.apply(k.tidak()),
                                k.pertanyaan(),
                                k.labelYa(),
                                k.labelTidak());
        return SopUji.dengan(
                row,
                no,
                kegiatan,
                row.oleh(),
                keputusan,
                row.cabang().stream().map(c -> new Cabang(c.label(), moved.apply(c.ke()))).toList(),
                row.lanjut().stream().map(moved).distinct().toList());
    }
}
