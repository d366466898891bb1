package id.laksana.kinerja;

import id.laksana.pelaksanaan.GiliranFormulir;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What all units filled, side by side. */
public record Rekap(String periode, List<Bagian> daftarUnit, List<Baris> daftarBaris) {

    /**
     * @param lalu what it had filled the round before; empty in the first
     */
    public record Bagian(
            GiliranFormulir giliran, List<DataIndikator> data, List<DataIndikator> lalu) {

        /** Of the round before, where it says something else. */
        public Optional<DataIndikator> beda(DataIndikator row) {
            return lalu.stream()
                    .filter(old -> old.nomor() == row.nomor())
                    .filter(old -> old.indikator().equals(row.indikator()))
                    .filter(old -> !old.sebanding(row))
                    .findFirst();
        }

        public long jumlahBeda() {
            return data.stream().filter(row -> beda(row).isPresent()).count();
        }
    }

    /**
     * One indicator.
     *
     * @param sel in the order of the units; null where the indicator is not the unit's
     * @param gabungan not rounded; null where nothing is joined
     * @param dihitung how many numbers are in it
     */
    public record Baris(
            DataIndikator indikator,
            List<@Nullable Sel> sel,
            @Nullable BigDecimal gabungan,
            int dihitung) {

        public long bagian() {
            return sel.stream().filter(cell -> cell != null).count();
        }
    }

    /**
     * @param terkirim false while its unit has not sent it: then it counts for nothing
     */
    public record Sel(DataIndikator data, boolean terkirim) {

        Optional<BigDecimal> angka() {
            return terkirim ? data.angka() : Optional.empty();
        }
    }

    static Rekap dari(String periode, List<Bagian> units) {
        var rows = new LinkedHashMap<String, DataIndikator>();
        units.stream()
                .flatMap(unit -> unit.data().stream())
                .sorted((a, b) -> Integer.compare(a.nomor(), b.nomor()))
                .forEach(row -> rows.putIfAbsent(key(row), row));
        return new Rekap(
                periode, units, rows.values().stream().map(row -> baris(row, units)).toList());
    }

    private static Baris baris(DataIndikator indikator, List<Bagian> units) {
        var cells = new ArrayList<@Nullable Sel>();
        for (Bagian unit : units) {
            cells.add(
                    unit.data().stream()
                            .filter(row -> key(row).equals(key(indikator)))
                            .findFirst()
                            .map(row -> new Sel(row, unit.giliran().selesai()))
                            .orElse(null));
        }
        var numbers =
                cells.stream()
                        .filter(cell -> cell != null)
                        .flatMap(cell -> cell.angka().stream())
                        .toList();
        return new Baris(
                indikator, cells, indikator.rekap().gabung(numbers).orElse(null), numbers.size());
    }

    private static String key(DataIndikator row) {
        return row.nomor() + "\n" + row.indikator() + "\n" + row.satuan();
    }

    public List<GiliranFormulir> belumMengirim() {
        return daftarUnit.stream()
                .map(Bagian::giliran)
                .filter(giliran -> !giliran.selesai())
                .toList();
    }

    public boolean adaGabungan() {
        return daftarBaris.stream().anyMatch(row -> row.indikator().rekap() != CaraRekap.TANPA);
    }
}
