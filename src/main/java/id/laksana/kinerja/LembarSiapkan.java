package id.laksana.kinerja;

import id.laksana.organisasi.Pengisi;
import id.laksana.organisasi.Pengisi.UnitTujuan;
import id.laksana.pelaksanaan.TugasFormulir;
import id.laksana.sop.Langkah;
import id.laksana.sop.Sop;
import id.laksana.web.FormErrors;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * {@code kinerja.siapkan}: the rows of the sheet that the case hands out. A new case begins with
 * those of the last one of its SOP.
 */
@Component
class LembarSiapkan implements Lembar {

    static final int TERBANYAK = 100;
    private static final int CADANGAN = 5;

    private final IndikatorRepository repository;
    private final Pengisi pengisi;
    private final Clock clock;

    LembarSiapkan(IndikatorRepository repository, Pengisi pengisi, Clock clock) {
        this.repository = repository;
        this.pengisi = pengisi;
        this.clock = clock;
    }

    @Override
    public String kode() {
        return "siapkan";
    }

    @Override
    public List<String> kolom() {
        return Indikator.KOLOM;
    }

    @Override
    public List<Integer> nomor(TugasFormulir tugas) {
        return IntStream.rangeClosed(1, TERBANYAK).boxed().toList();
    }

    @Override
    public void buka(TugasFormulir tugas, @Nullable UUID sebelumnya) {
        if (sebelumnya == null) {
            repository.buka(tugas, repository.kasusLalu(tugas).orElse(null), false);
        } else {
            repository.buka(tugas, sebelumnya, true);
        }
    }

    @Override
    public Tampilan tampilan(TugasFormulir tugas, boolean dapatDiisi) {
        var rows = repository.daftar(tugas.id());
        var byNumber = byNumber(rows);
        int last = rows.isEmpty() ? 0 : rows.getLast().nomor();
        var shown =
                dapatDiisi
                        ? IntStream.rangeClosed(1, Math.min(TERBANYAK, last + CADANGAN))
                                .mapToObj(
                                        no ->
                                                byNumber.getOrDefault(
                                                        no, new Indikator(no, Map.of())))
                                .toList()
                        : rows;
        return new Tampilan(
                "kinerja/siapkan",
                new SiapkanPage(
                        tugas, dapatDiisi, repository.periode(tugas.id()), shown, units(tugas)));
    }

    @Override
    public void simpan(TugasFormulir tugas, Map<String, String> isian) {
        String periode = isian.get("periode");
        if (periode != null) {
            repository.simpanPeriode(tugas.id(), periode.strip());
        }
        Lembar.super.simpan(tugas, isian);
    }

    @Override
    public void isi(TugasFormulir tugas, SortedMap<Integer, Map<String, String>> isian) {
        var before = byNumber(repository.daftar(tugas.id()));
        var units = units(tugas);
        isian.forEach(
                (no, cells) -> {
                    if (no < 1 || no > TERBANYAK) {
                        return;
                    }
                    var old = before.getOrDefault(no, new Indikator(no, Map.of()));
                    var row = old.dengan(named(cells, units));
                    if (row.kosong()) {
                        repository.hapus(tugas.id(), no);
                    } else if (!row.equals(old)) {
                        repository.simpan(tugas.id(), row);
                    }
                });
    }

    /** In a spreadsheet a unit stands by its name, or by how that begins. */
    private static Map<String, String> named(Map<String, String> cells, List<UnitTujuan> units) {
        String text = cells.get(Indikator.UNIT);
        if (text == null || text.isBlank()) {
            return cells;
        }
        String name = text.strip().toLowerCase(Locale.ROOT);
        var meant =
                units.stream()
                        .filter(unit -> unit.nama().toLowerCase(Locale.ROOT).startsWith(name))
                        .toList();
        if (meant.size() != 1) {
            return cells;
        }
        var result = new HashMap<>(cells);
        result.put(Indikator.UNIT, meant.getFirst().kode());
        return result;
    }

    @Override
    public FormErrors periksa(TugasFormulir tugas) {
        var problems = FormErrors.none();
        if (repository.periode(tugas.id()).isBlank()) {
            problems = problems.with("periode", "kinerja.kosong.periode");
        }
        var rows = repository.daftar(tugas.id());
        if (rows.isEmpty()) {
            return problems.with("indikator-1", "kinerja.kosong.baris");
        }
        var codes = codes(tugas);
        for (Indikator row : rows) {
            problems = row.masalah(problems, codes);
        }
        return problems;
    }

    @Override
    public FormErrors periksa(TugasFormulir tugas, int nomor) {
        var row = byNumber(repository.daftar(tugas.id())).get(nomor);
        return row == null ? FormErrors.none() : row.masalah(FormErrors.none(), codes(tugas));
    }

    private Set<String> codes(TugasFormulir tugas) {
        return units(tugas).stream().map(UnitTujuan::kode).collect(Collectors.toSet());
    }

    /** Those who will fill it. */
    private List<UnitTujuan> units(TugasFormulir tugas) {
        return kelompok(tugas.sop()).stream()
                .flatMap(kelompok -> pengisi.setiapUnit(kelompok, clock.instant()).stream())
                .toList();
    }

    private static List<String> kelompok(Sop sop) {
        return sop.daftarLangkah().stream()
                .filter(row -> LembarData.NAMA.equals(row.formulir()))
                .map(Langkah::untukSetiap)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Map<Integer, Indikator> byNumber(List<Indikator> rows) {
        return rows.stream().collect(Collectors.toMap(Indikator::nomor, Function.identity()));
    }
}
