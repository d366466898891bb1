package id.laksana.kinerja;

import id.laksana.pelaksanaan.TugasFormulir;
import id.laksana.web.FormErrors;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code kinerja.data}: what one unit fills. */
@Component
class LembarData implements Lembar {

    static final String NAMA = "kinerja.data";

    private final DataRepository repository;
    private final IndikatorRepository indikator;

    LembarData(DataRepository repository, IndikatorRepository indikator) {
        this.repository = repository;
        this.indikator = indikator;
    }

    @Override
    public String kode() {
        return "data";
    }

    @Override
    public String nama() {
        return NAMA;
    }

    @Override
    public List<String> kolom() {
        return DataIndikator.KOLOM;
    }

    @Override
    public List<Integer> nomor(TugasFormulir tugas) {
        return repository.daftar(tugas.id()).stream().map(DataIndikator::nomor).toList();
    }

    /** Copies the rows handed out, so that what was filled stays beside what was asked. */
    @Override
    public void buka(TugasFormulir tugas, @Nullable UUID sebelumnya) {
        var before = sebelumnya == null ? List.<DataIndikator>of() : repository.daftar(sebelumnya);
        indikator.berlaku(tugas.pelaksanaan()).map(indikator::daftar).orElse(List.of()).stream()
                .filter(row -> untuk(row.teks(Indikator.UNIT), tugas))
                .map(row -> terisi(row, before))
                .forEach(row -> repository.tambah(tugas.id(), row));
    }

    private static boolean untuk(String unit, TugasFormulir tugas) {
        return unit.isEmpty() || tugas.unit().isEmpty() || unit.equals(tugas.unit());
    }

    private static DataIndikator terisi(Indikator row, List<DataIndikator> before) {
        var empty = DataIndikator.kosong(row);
        return before.stream()
                .filter(old -> old.sama(row))
                .findFirst()
                .map(empty::seperti)
                .orElse(empty);
    }

    @Override
    public Tampilan tampilan(TugasFormulir tugas, boolean dapatDiisi) {
        String periode = indikator.berlaku(tugas.pelaksanaan()).map(indikator::periode).orElse("");
        return new Tampilan(
                "kinerja/data",
                new DataPage(tugas, dapatDiisi, periode, repository.daftar(tugas.id())));
    }

    /** A box that is not ticked is not sent. */
    @Override
    public void simpan(TugasFormulir tugas, Map<String, String> isian) {
        var rows = IsianLembar.dari(isian, kolom());
        rows.replaceAll(
                (_, cells) -> {
                    var result = new HashMap<>(cells);
                    if (cells.containsKey(DataIndikator.REALISASI)) {
                        result.putIfAbsent(DataIndikator.BELUM_ADA, "");
                    }
                    return result;
                });
        isi(tugas, rows);
    }

    @Override
    public void isi(TugasFormulir tugas, SortedMap<Integer, Map<String, String>> isian) {
        var before =
                repository.daftar(tugas.id()).stream()
                        .collect(Collectors.toMap(DataIndikator::nomor, Function.identity()));
        isian.forEach(
                (no, cells) -> {
                    var old = before.get(no);
                    if (old != null && !old.dengan(cells).equals(old)) {
                        repository.simpan(tugas.id(), old.dengan(cells));
                    }
                });
    }

    @Override
    public FormErrors periksa(TugasFormulir tugas) {
        var problems = FormErrors.none();
        for (DataIndikator row : repository.daftar(tugas.id())) {
            problems = row.masalah(problems);
        }
        return problems;
    }

    @Override
    public FormErrors periksa(TugasFormulir tugas, int nomor) {
        return repository.daftar(tugas.id()).stream()
                .filter(row -> row.nomor() == nomor)
                .findFirst()
                .map(row -> row.masalah(FormErrors.none()))
                .orElse(FormErrors.none());
    }
}
