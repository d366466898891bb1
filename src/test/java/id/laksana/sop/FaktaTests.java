package id.laksana.sop;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.Fakta.Line;
import id.laksana.sop.Langkah.Keputusan;
import id.laksana.sop.Langkah.Tujuan;
import id.laksana.sop.Pelaksana.Pengisian;
import id.laksana.sop.Waktu.Satuan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Double entry: every SOP file says what the print says, and marks what the print does not say. */
class FaktaTests {

    private static final Map<String, Sop> SOP = byAlias();

    private static final Set<String> LISTS =
            Set.of("dasar_hukum", "keterkaitan", "peralatan", "pencatatan");

    private final List<String> differences = new ArrayList<>();

    private static Map<String, Sop> byAlias() {
        var byKode = DaftarSop.semua().stream().collect(Collectors.toMap(Sop::kode, sop -> sop));
        return Fakta.table("alias").stream()
                .collect(
                        Collectors.toMap(
                                Line::alias,
                                row -> Objects.requireNonNull(byKode.get(row.get("kode")))));
    }

    @Test
    void everySopIsReadTwice() {
        assertThat(SOP.values()).containsExactlyInAnyOrderElementsOf(DaftarSop.semua());
        assertThat(Fakta.table("sop"))
                .extracting(Line::alias)
                .containsExactlyInAnyOrderElementsOf(SOP.keySet());
    }

    @Test
    void identityIsAsPrinted() {
        for (var row : Fakta.table("sop")) {
            Sop sop = sop(row);
            same(row, "judul", sop.judul());
            same(row, "nomor", sop.nomor());
            same(row, "pembuatan", sop.tanggal().pembuatan());
            same(row, "revisi", sop.tanggal().revisi());
            same(row, "efektif", sop.tanggal().efektif());
            same(row, "disahkan_jabatan", sop.disahkanOleh().jabatan());
            same(row, "disahkan_nama", sop.disahkanOleh().nama());
            same(row, "disahkan_nip", sop.disahkanOleh().nip());
            same(row, "dasar_hukum", sop.dasarHukum().size());
            same(row, "keterkaitan", sop.keterkaitan().size());
            same(row, "kualifikasi", sop.kualifikasi().size());
            same(row, "peralatan", sop.peralatan().size());
            same(row, "pencatatan", sop.pencatatan().size());
            same(row, "peringatan", sop.peringatan().size());
        }
        assertThat(differences).isEmpty();
    }

    /** Names of laws, documents and tools, item by item. */
    @Test
    void listsAreAsPrinted() {
        for (var row : Fakta.table("daftar")) {
            Sop sop = sop(row);
            int no = Integer.parseInt(row.no());
            var related = sop.keterkaitan().stream().map(Sop.Keterkaitan::judul).toList();
            same(row, "dasar_hukum", item(sop.dasarHukum(), no));
            same(row, "keterkaitan", item(related, no));
            same(row, "peralatan", item(sop.peralatan(), no));
            same(row, "pencatatan", item(sop.pencatatan(), no));
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void columnsAndTotalsAreAsPrinted() {
        for (var row : Fakta.table("sop")) {
            Sop sop = sop(row);
            same(row, "kolom", names(sop.daftarPelaksana()));
            same(row, "langkah", sop.daftarLangkah().size());
            for (var satuan : List.of(Satuan.MENIT, Satuan.JAM, Satuan.HARI, Satuan.BULAN)) {
                same(row, satuan.name().toLowerCase(Locale.ROOT), total(sop, satuan));
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void tablesAgreeOnDecisions() {
        var printed =
                Fakta.table("langkah").stream()
                        .filter(row -> !row.blank("keputusan"))
                        .collect(Collectors.groupingBy(Line::alias, Collectors.counting()));
        for (var row : Fakta.table("sop")) {
            same(row, "keputusan", printed.getOrDefault(row.alias(), 0L));
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void rowsAreAsPrinted() {
        for (var row : Fakta.table("langkah")) {
            Langkah langkah = langkah(row);
            var mutuBaku = langkah.mutuBaku();
            same(row, "no_tercetak", langkah.noTercetak());
            same(row, "keterangan", langkah.keterangan());
            same(row, "kelengkapan", String.join("; ", mutuBaku.kelengkapan()));
            same(row, "output", String.join("; ", mutuBaku.output()));
            if (!row.blank("waktu")) {
                same(row, "waktu", waktu(mutuBaku.waktu()));
            }
            if (!row.blank("pelaksana")) {
                same(row, "pelaksana", oleh(sop(row), langkah));
            }
            if (!row.blank("rincian")) {
                same(row, "rincian", langkah.rincian().size());
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void decisionsLeadWhereThePrintSays() {
        for (var row : Fakta.table("langkah")) {
            Langkah langkah = langkah(row);
            var keputusan = langkah.keputusan();
            if (!row.blank("keputusan") && !langkah.bercabang()) {
                note(row, "keputusan", "printed decision is missing");
            }
            if (keputusan != null) {
                leads(row, "ya", keputusan.ya());
                leads(row, "tidak", keputusan.tidak());
            }
            if (!langkah.cabang().isEmpty()) {
                var label = langkah.cabang().stream().map(Langkah.Cabang::label);
                same(row, "ya", label.collect(Collectors.joining("; ")));
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void whatThePrintDoesNotShowIsMarked() {
        for (var row : Fakta.table("langkah")) {
            Langkah langkah = langkah(row);
            boolean column = row.blank("pelaksana") || Fakta.mended(row, "pelaksana");
            marked(row, "pelaksana", column);
            marked(row, "waktu", row.blank("waktu") && langkah.mutuBaku().waktu() != null);
            marked(row, "keputusan", row.blank("keputusan") && langkah.bercabang());
            marked(row, "tidak", row.blank("tidak") && langkah.keputusan() != null);
            marked(row, "ya", row.blank("ya") && notNext(langkah));
            marked(row, "cabang", !langkah.cabang().isEmpty());
            marked(row, "lanjut", !langkah.lanjut().isEmpty());
            marked(row, "gabung", langkah.gabung() != null);
            marked(row, "panggil", langkah.panggil() != null);
            marked(row, "opsional", row.blank("syarat") && langkah.opsional() != null);
        }
        assertThat(differences).isEmpty();
    }

    /** A row is done by every unit of a group only where the printed column names that group. */
    @Test
    void groupsOfUnitsAreColumns() {
        for (var row : Fakta.table("langkah")) {
            Langkah langkah = langkah(row);
            var columns = columns(sop(row), langkah).stream().map(Pelaksana::diisi).toList();
            String group = langkah.untukSetiap();
            if (group != null && !columns.contains(new Pengisian.OlehSetiapUnit(group))) {
                note(row, "untuk_setiap", group + " is not the printed column");
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void printedConditionsAreKept() {
        assertThat(Fakta.table("langkah"))
                .filteredOn(row -> !row.blank("syarat"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(langkah(row).opsional()).isNotNull());
    }

    @Test
    void everyMendIsUsed() {
        for (var mend : Fakta.table("perbaikan")) {
            String table = mend.no().isEmpty() ? "sop" : "langkah";
            if (LISTS.contains(mend.get("bidang"))) {
                table = "daftar";
            }
            assertThat(Fakta.table(table))
                    .filteredOn(row -> row.alias().equals(mend.alias()))
                    .filteredOn(row -> row.no().equals(mend.no()))
                    .extracting(row -> row.get(mend.get("bidang")))
                    .containsExactly(mend.get("tercetak"));
        }
    }

    private void same(Line row, String field, @Nullable Object actual) {
        String expected = Fakta.words(Fakta.expected(row, field));
        String found = Fakta.words(Objects.toString(actual, ""));
        if (!expected.equals(found)) {
            note(row, field, "print: " + expected + " <> file: " + found);
        }
    }

    /** {@code printed} is a row number and the column it belongs to. */
    private void leads(Line row, String field, Tujuan tujuan) {
        if (row.blank(field)) {
            return;
        }
        Sop sop = sop(row);
        String found =
                tujuan.selesai()
                        ? "selesai"
                        : tujuan.no() + " " + oleh(sop, sop.langkah(tujuan.no()));
        same(row, field, found);
    }

    private void marked(Line row, String field, boolean required) {
        if (required && langkah(row).ditafsirkan().getOrDefault(field, "").isBlank()) {
            note(row, field, "not printed and not in ditafsirkan");
        }
    }

    private void note(Line row, String field, String text) {
        differences.add(row.alias() + "#" + row.no() + " " + field + ": " + text);
    }

    private static boolean notNext(Langkah langkah) {
        Keputusan keputusan = langkah.keputusan();
        return keputusan != null && keputusan.ya().no() != langkah.no() + 1;
    }

    private static Sop sop(Line row) {
        return Objects.requireNonNull(SOP.get(row.alias()));
    }

    private static Langkah langkah(Line row) {
        return sop(row).langkah(Integer.parseInt(row.get("no")));
    }

    private static String oleh(Sop sop, Langkah langkah) {
        return names(columns(sop, langkah));
    }

    private static List<Pelaksana> columns(Sop sop, Langkah langkah) {
        return langkah.oleh().stream()
                .map(kode -> sop.daftarPelaksana().get(sop.kolom(kode)))
                .toList();
    }

    private static String names(List<Pelaksana> columns) {
        return columns.stream().map(Pelaksana::nama).collect(Collectors.joining("; "));
    }

    private static String item(List<String> list, int no) {
        return no > list.size() ? "" : list.get(no - 1);
    }

    private static String waktu(@Nullable Waktu waktu) {
        return waktu == null ? "" : waktu.palingLama() + " " + waktu.satuan();
    }

    private static int total(Sop sop, Satuan satuan) {
        return sop.daftarLangkah().stream()
                .filter(langkah -> !langkah.ditafsirkan().containsKey("waktu"))
                .map(langkah -> langkah.mutuBaku().waktu())
                .filter(waktu -> waktu != null && waktu.satuan() == satuan)
                .mapToInt(Waktu::palingLama)
                .sum();
    }
}
