package id.laksana.sop.web;

import id.laksana.organisasi.KodeOrganisasi;
import id.laksana.sop.BarisKatalog;
import id.laksana.sop.KatalogSop;
import id.laksana.sop.Saringan;
import id.laksana.sop.VersiSop.Status;
import id.laksana.web.Choice;
import id.laksana.web.Part;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class KatalogController {

    private final KatalogSop katalog;
    private final KodeOrganisasi organisasi;

    KatalogController(KatalogSop katalog, KodeOrganisasi organisasi) {
        this.katalog = katalog;
        this.organisasi = organisasi;
    }

    /** The filters as they stand in the address; empty ones count as missing. */
    record Isian(
            @Nullable String q,
            @Nullable String unit,
            @Nullable String pelaksana,
            @Nullable UUID peraturan,
            @Nullable Status status) {

        Saringan saringan(boolean rancangan) {
            return new Saringan(
                    filled(q), filled(unit), filled(pelaksana), peraturan, status, rancangan);
        }

        private static @Nullable String filled(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    @GetMapping("/sop")
    String katalog(
            Isian isian,
            @RequestParam(defaultValue = "1") int bagian,
            Authentication who,
            Model model) {
        var hak = HakSop.of(who);
        var saringan = isian.saringan(hak.rancangan());
        var jumlah = katalog.jumlah(saringan);
        long total =
                saringan.status() == null
                        ? jumlah.values().stream().mapToLong(Long::longValue).sum()
                        : jumlah.getOrDefault(saringan.status(), 0L);
        var part = new Part(bagian, total);
        var daftar = katalog.daftar(saringan, part.offset(), Part.SIZE);
        var daftarUnit = katalog.daftarUnit(hak.rancangan());
        var nama = namaUnit(daftar, daftarUnit);
        var peraturan =
                isian.peraturan() == null
                        ? null
                        : katalog.peraturan(isian.peraturan()).orElse(null);
        model.addAttribute(
                "page",
                new KatalogPage(
                        saringan,
                        daftar.stream()
                                .map(b -> new KatalogPage.Baris(b, Potongan.of(b.cuplikan())))
                                .toList(),
                        part,
                        jumlah,
                        nama,
                        choices(daftarUnit, nama),
                        choices(katalog.daftarPelaksana(hak.rancangan()), Map.of()),
                        peraturan,
                        hak));
        return "sop/katalog";
    }

    private Map<String, String> namaUnit(List<BarisKatalog> daftar, List<KatalogSop.Pilihan> unit) {
        return organisasi.namaUnit(
                Stream.concat(
                                daftar.stream().map(BarisKatalog::unit),
                                unit.stream().map(KatalogSop.Pilihan::nilai))
                        .distinct()
                        .toList());
    }

    private static List<Choice> choices(
            List<KatalogSop.Pilihan> pilihan, Map<String, String> nama) {
        return pilihan.stream()
                .map(
                        p ->
                                Choice.of(
                                        p.nilai(),
                                        nama.getOrDefault(p.nilai(), p.nilai())
                                                + " ("
                                                + p.jumlah()
                                                + ")"))
                .toList();
    }
}
