package id.laksana.sop.web;

import id.laksana.sop.KatalogSop;
import id.laksana.web.Part;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

@RestController
@RequestMapping(SopApiController.PATH)
@Tag(name = "SOP")
class SopApiController {

    static final String PATH = "/api/v1/sop";

    private final KatalogSop katalog;
    private final SopPages pages;

    SopApiController(KatalogSop katalog, SopPages pages) {
        this.katalog = katalog;
        this.pages = pages;
    }

    @GetMapping
    @Operation(summary = "SOPs of the instansi, fifty at a time")
    SopApi.Daftar daftar(
            @ParameterObject KatalogController.Isian isian,
            @RequestParam(defaultValue = "1") int bagian,
            @Parameter(hidden = true) Authentication who) {
        var saringan = isian.saringan(HakSop.of(who).rancangan());
        var jumlah = katalog.jumlah(saringan);
        var status = saringan.status();
        long total =
                status == null
                        ? jumlah.values().stream().mapToLong(Long::longValue).sum()
                        : jumlah.getOrDefault(status, 0L);
        var part = new Part(bagian, total);
        var daftar =
                katalog.daftar(saringan, part.offset(), Part.SIZE).stream()
                        .map(SopApi.Ringkas::of)
                        .toList();
        return new SopApi.Daftar(
                total, part.number(), part.hasNext() ? next(isian, part) : null, daftar);
    }

    @GetMapping("/{kode:[a-z0-9-]+}")
    @Operation(
            summary =
                    "One SOP with all facts of its file (sop-1.schema.json), in force unless a version is named")
    ResponseEntity<Map<String, @Nullable Object>> satu(
            @PathVariable String kode,
            @RequestParam(required = false) @Nullable Integer versi,
            @Parameter(hidden = true) Authentication who) {
        var found = pages.versi(kode, versi, HakSop.of(who));
        return ResponseEntity.ok()
                .eTag(found.id() + "-" + found.urutan())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .body(SopApi.lengkap(found));
    }

    private static String next(KatalogController.Isian isian, Part part) {
        var uri = UriComponentsBuilder.fromPath(PATH).queryParam(Part.PARAMETER, part.number() + 1);
        add(uri, "q", isian.q());
        add(uri, "unit", isian.unit());
        add(uri, "pelaksana", isian.pelaksana());
        add(uri, "peraturan", isian.peraturan());
        add(uri, "status", isian.status());
        return uri.encode().toUriString();
    }

    private static void add(UriComponentsBuilder uri, String name, @Nullable Object value) {
        if (value != null) {
            uri.queryParam(name, value);
        }
    }
}
