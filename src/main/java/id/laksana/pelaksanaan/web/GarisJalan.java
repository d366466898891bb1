package id.laksana.pelaksanaan.web;

import static id.laksana.pelaksanaan.web.GambarJalan.BARIS;
import static id.laksana.pelaksanaan.web.GambarJalan.KOLOM;

import id.laksana.pelaksanaan.web.GambarJalan.Garis;
import id.laksana.pelaksanaan.web.GambarJalan.Label;
import id.laksana.sop.Alur;
import id.laksana.sop.Alur.Panah;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Routes the arrows of {@link GambarJalan} round the symbols, and names the ways of decisions. */
final class GarisJalan {

    private static final int TIP = 8;
    // where a line runs between two rows
    private static final int TEPI = BARIS / 2 - 4;

    private final TataJalan tata;
    private final Alur alur;
    private final Map<Integer, Integer> lane = new HashMap<>();
    private final List<Garis> garis = new ArrayList<>();
    private final List<Label> label = new ArrayList<>();

    /** An arrow between two rows and the columns of the symbols at its ends. */
    private record Arah(int dari, int ke, int asal, int tujuan, boolean naik) {}

    GarisJalan(TataJalan tata, Alur alur) {
        this.tata = tata;
        this.alur = alur;
    }

    List<Garis> garis() {
        return garis;
    }

    List<Label> label() {
        return label;
    }

    void panah(Panah panah, boolean ditempuh) {
        var arah = arah(panah);
        String kelas = !ditempuh ? "" : arah.naik() ? "is-returned" : "is-done";
        int tip = arah.naik() ? TIP : -TIP;
        int end =
                TataJalan.y(arah.ke())
                        + (arah.naik() ? tata.setengah(arah.ke()) : -tata.setengah(arah.ke()));
        String d = (lurus(arah) ? pendek(arah) : memutar(arah)) + "V" + (end + tip);
        garis.add(
                new Garis(
                        d,
                        "M" + TataJalan.x(arah.tujuan()) + " " + end + "l-4 " + tip + "h8z",
                        kelas));
        label(panah, arah, kelas);
    }

    private Arah arah(Panah panah) {
        int dari = panah.dari();
        int ke = panah.ke().no();
        int asal = tata.terdekat(dari, tata.terdekat(ke, tata.kolom(dari).getFirst()));
        return new Arah(dari, ke, asal, tata.terdekat(ke, asal), panah.kembali());
    }

    /** No symbol stands between the two on the column that the line goes along. */
    private boolean lurus(Arah arah) {
        if (arah.naik() && arah.asal() == arah.tujuan()) {
            return false;
        }
        return IntStream.range(
                        Math.min(arah.dari(), arah.ke()) + 1, Math.max(arah.dari(), arah.ke()))
                .noneMatch(no -> tata.kolom(no).contains(arah.tujuan()));
    }

    private String pendek(Arah arah) {
        return arah.asal() == arah.tujuan()
                ? "M"
                        + TataJalan.x(arah.asal())
                        + " "
                        + (TataJalan.y(arah.dari()) + tata.setengah(arah.dari()))
                : keluar(arah, arah.tujuan() > arah.asal()) + "H" + TataJalan.x(arah.tujuan());
    }

    /** Along the border of the columns, round what stands in the way. */
    private String memutar(Arah arah) {
        boolean right = arah.tujuan() < tata.banyakKolom() - 1;
        int border = right ? arah.tujuan() + 1 : arah.tujuan();
        int used = lane.merge(border, 1, Integer::sum);
        int x = border * KOLOM + (used % 3 - 1) * 5;
        int entry = TataJalan.y(arah.ke()) + (arah.naik() ? TEPI : -TEPI);
        return keluar(arah, x > TataJalan.x(arah.asal()))
                + "H"
                + x
                + "V"
                + entry
                + "H"
                + TataJalan.x(arah.tujuan());
    }

    private String keluar(Arah arah, boolean right) {
        return lewatBawah(arah, right)
                ? "M"
                        + TataJalan.x(arah.asal())
                        + " "
                        + (TataJalan.y(arah.dari()) + tata.setengah(arah.dari()))
                        + "V"
                        + (TataJalan.y(arah.dari()) + TEPI)
                : "M" + tata.sisi(arah.dari(), arah.asal(), right) + " " + TataJalan.y(arah.dari());
    }

    /** A return leaves below where a way on already leaves at that side. */
    private boolean lewatBawah(Arah arah, boolean right) {
        return arah.naik()
                && alur.keluar(arah.dari()).stream()
                        .filter(panah -> !panah.kembali() && !panah.ke().selesai())
                        .map(this::arah)
                        .anyMatch(
                                other ->
                                        right
                                                ? other.tujuan() > other.asal()
                                                : other.tujuan() < other.asal());
    }

    private void label(Panah panah, Arah arah, String kelas) {
        String words = panah.label();
        if (panah.jenis() == Panah.Jenis.CABANG && words != null) {
            boolean room = arah.tujuan() < tata.banyakKolom() - 1;
            int half = tata.setengah(arah.ke());
            int y = TataJalan.y(arah.ke()) + (arah.naik() ? half + 14 : -half - 3);
            int x = TataJalan.x(arah.tujuan()) + (room ? 5 : -5);
            String tone = kelas.isEmpty() ? "" : "is-ya";
            label.add(new Label(x, y, panah.jenis(), words, room, tone));
            return;
        }
        boolean decides = panah.jenis() == Panah.Jenis.YA || panah.jenis() == Panah.Jenis.TIDAK;
        if (!decides || arah.asal() == arah.tujuan()) {
            return;
        }
        boolean right = arah.tujuan() > arah.asal();
        String tone = kelas.isEmpty() ? "" : arah.naik() ? "is-return" : "is-ya";
        int y = TataJalan.y(arah.dari());
        if (lewatBawah(arah, right)) {
            boolean room = arah.asal() < tata.banyakKolom() - 1;
            int x = TataJalan.x(arah.asal()) + (room ? 5 : -5);
            label.add(new Label(x, y + TEPI - (room ? 0 : 4), panah.jenis(), "", room, tone));
            return;
        }
        int x = tata.sisi(arah.dari(), arah.asal(), right) + (right ? 3 : -3);
        label.add(new Label(x, y + (arah.naik() ? 14 : -4), panah.jenis(), "", right, tone));
    }
}
