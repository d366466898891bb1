package id.laksana.pelaksanaan.mesin;

import id.laksana.sop.Sop;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * SOPs as nobody would write them: forks that cross, joins anywhere, returns out of branches. Only
 * the first way out of a row leads surely forward.
 */
final class SopAcak {

    private final Random random;
    private final int rows;

    private SopAcak(Random random) {
        this.random = random;
        this.rows = 3 + random.nextInt(8);
    }

    static Sop sop(Random random) {
        return new SopAcak(random).sop();
    }

    private Sop sop() {
        List<String> result = new ArrayList<>();
        for (int no = 1; no <= rows; no++) {
            result.add("{" + String.join(", ", parts(no)) + "}");
        }
        return SopUji.sop(result.toArray(String[]::new));
    }

    private List<String> parts(int no) {
        List<String> parts = new ArrayList<>();
        parts.add(
                switch (random.nextInt(6)) {
                    case 0 -> "oleh: [a, b], bersama: semua";
                    case 1 -> "oleh: [b, luar], bersama: salah_satu";
                    case 2 -> "oleh: [luar]";
                    default -> "oleh: [c]";
                });
        seldom(parts, 5, "gabung: salah_satu");
        seldom(parts, 5, "opsional: apabila perlu");
        seldom(parts, 4, "untuk_setiap: bidang");
        seldom(parts, 6, "panggil: lain");
        waysOut(parts, no);
        return parts;
    }

    private void seldom(List<String> parts, int oneIn, String part) {
        if (random.nextInt(oneIn) == 0) {
            parts.add(part);
        }
    }

    private void waysOut(List<String> parts, int no) {
        switch (random.nextInt(4)) {
            case 0 ->
                    parts.add("keputusan: {ya: %s, tidak: %s}".formatted(forward(no), anywhere()));
            case 1 ->
                    parts.add(
                            "cabang: [{label: Satu, ke: %s}, {label: Dua, ke: %s}]"
                                    .formatted(forward(no), anywhere()));
            case 2 -> {
                if (no < rows - 1) {
                    parts.add("lanjut: [%d, %s]".formatted(no + 1, forward(no + 1)));
                }
            }
            default -> {}
        }
    }

    private String forward(int no) {
        int to = no + 1 + random.nextInt(Math.min(3, rows - no + 1));
        return to > rows ? "selesai" : String.valueOf(to);
    }

    private String anywhere() {
        int to = random.nextInt(rows + 1);
        return to == 0 ? "selesai" : String.valueOf(to);
    }
}
