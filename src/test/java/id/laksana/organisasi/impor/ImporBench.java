package id.laksana.organisasi.impor;

import id.laksana.Laksana;
import id.laksana.database.Tenant;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.Hasil;
import id.laksana.organisasi.Instansi;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.Sebagai;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/**
 * Measures the import of many pegawai on the embedded, durable database: time to check, to apply
 * and to check again, and the highest heap after a collection. Arguments: number of rows (default
 * 100000).
 */
final class ImporBench {

    private ImporBench() {}

    static void main(String[] args) throws Exception {
        int rows = args.length == 0 ? 100_000 : Integer.parseInt(args[0]);
        var data = Files.createTempDirectory("laksana-bench");
        System.setProperty("laksana.db.data", data.toString());
        System.setProperty("server.port", "0");
        System.setProperty("laksana.demo", "false");
        try (var context = SpringApplication.run(Laksana.class)) {
            measure(context, "csv", csv(data, rows));
            measure(context, "xlsx", xlsx(data, rows));
        }
    }

    private static void measure(ApplicationContext context, String kind, Path sheet)
            throws IOException {
        var daftarInstansi = context.getBean(DaftarInstansi.class);
        var impor = context.getBean(ImporOrganisasi.class);
        int instansi =
                Tenant.callForInstallation(
                        () ->
                                daftarInstansi.dirikan(
                                        Instansi.baru(
                                                "bench-" + kind,
                                                "Bench",
                                                "Bench",
                                                "kabupaten",
                                                null,
                                                ZoneId.of("UTC"))));
        var oleh =
                new Pelaku(
                        instansi,
                        UUID.randomUUID(),
                        "Bench",
                        UUID.randomUUID(),
                        "Bench",
                        Sebagai.DEFINITIF,
                        null);
        Tenant.run(
                instansi,
                () -> {
                    long size = sheet.toFile().length() >> 20;
                    var first =
                            timed(
                                    kind + " " + size + " MB: check",
                                    () -> check(impor, sheet, oleh));
                    var result = timed(kind + ": apply", () -> impor.terapkan(first, oleh));
                    if (!(result instanceof Hasil.Diterima)) {
                        throw new IllegalStateException(result + " " + impor.daftarMasalah(first));
                    }
                    var again = timed(kind + ": check again", () -> check(impor, sheet, oleh));
                    var counts = impor.impor(again).orElseThrow();
                    System.out.printf(
                            "%s: unchanged %d of %d%n", kind, counts.sama(), counts.jumlahBaris());
                });
    }

    private static UUID check(ImporOrganisasi impor, Path sheet, Pelaku oleh) {
        return impor.periksa(
                sheet,
                sheet.getFileName().toString(),
                JenisImpor.PEGAWAI,
                false,
                LocalDate.of(2026, 11, 21),
                oleh);
    }

    private static <T> T timed(String what, Supplier<T> work) {
        System.gc();
        var pools = ManagementFactory.getMemoryPoolMXBeans();
        pools.forEach(pool -> pool.resetPeakUsage());
        var start = Instant.now();
        var result = work.get();
        long millis = Duration.between(start, Instant.now()).toMillis();
        long peak =
                pools.stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum();
        System.out.printf(
                Locale.ROOT,
                "%-30s %7.1f s, heap at most %d MB%n",
                what,
                millis / 1000.0,
                peak >> 20);
        return result;
    }

    private static String[] row(int i) {
        String born = "19%02d%02d%02d".formatted(70 + i % 25, 1 + i / 25 % 12, 1 + i / 300 % 28);
        String appointed = "20%02d%02d".formatted(15 + i % 5, 1 + i / 8400 % 12);
        String nip = born + appointed + (1 + i % 2) + "%03d".formatted(1 + i / 8400 % 999);
        return new String[] {nip, "Pegawai Uji Nomor " + i, "", "S.E.", "PNS", "III/b", "", "", ""};
    }

    private static Path csv(Path folder, int rows) throws IOException {
        var file = folder.resolve("pegawai.csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write(LembarFixture.HEAD);
            for (int i = 0; i < rows; i++) {
                out.write(String.join(",", row(i)) + "\n");
            }
        }
        return file;
    }

    private static Path xlsx(Path folder, int rows) throws IOException {
        var file = folder.resolve("pegawai.xlsx");
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "bench", null)) {
            var sheet = workbook.newWorksheet("Pegawai");
            write(sheet, 0, LembarFixture.HEAD.strip().split(","));
            for (int i = 0; i < rows; i++) {
                write(sheet, i + 1, row(i));
            }
            sheet.finish();
        }
        return file;
    }

    private static void write(Worksheet sheet, int row, String[] values) {
        for (int c = 0; c < values.length; c++) {
            sheet.value(row, c, values[c]);
        }
    }
}
