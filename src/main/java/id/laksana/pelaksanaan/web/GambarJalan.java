package id.laksana.pelaksanaan.web;

import id.laksana.pelaksanaan.BarisLangkah;
import id.laksana.pelaksanaan.KeadaanLangkah;
import id.laksana.pelaksanaan.PelaksanaanTerbaca;
import id.laksana.pelaksanaan.mesin.Peristiwa.LangkahDitinggalkan;
import id.laksana.sop.Alur;
import id.laksana.sop.Alur.Panah;
import id.laksana.sop.Langkah;
import id.laksana.sop.Langkah.Tujuan;
import id.laksana.sop.Sop;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The way so far, drawn small beside the rows with the grammar of the official chart: a way on
 * leaves at the side and enters from above, a return enters from below. The table beside it keeps
 * every row at the same height.
 *
 * @param sedang where the rows under way begin
 */
public record GambarJalan(
        int lebar,
        int tinggi,
        List<Integer> sedang,
        List<Garis> garis,
        List<Label> label,
        List<Simbol> simbol) {

    public static final int BARIS = 52;
    public static final int KOLOM = 56;
    private static final int TIP = 8;
    // where a line runs between two rows
    private static final int TEPI = BARIS / 2 - 4;

    /**
     * @param d of the line
     * @param ujung of its head
     */
    public record Garis(String d, String ujung, String kelas) {}

    /**
     * Ya or Tidak where a way leaves a row that decides; a branch by category where it arrives.
     *
     * @param teks of a branch; empty on others
     */
    public record Label(
            int x, int y, Panah.Jenis jenis, String teks, boolean kanan, String kelas) {}

    /**
     * @param d a path, so that all five look alike to the page
     */
    public record Simbol(String d, String kelas) {}

    /** An arrow between two rows and the columns of the symbols at its ends. */
    private record Arah(int dari, int ke, int asal, int tujuan, boolean naik) {}

    static GambarJalan dari(PelaksanaanTerbaca terbaca) {
        return new Penulis(terbaca).gambar();
    }

    private static final class Penulis {

        private final PelaksanaanTerbaca terbaca;
        private final Sop sop;
        private final Alur alur;
        private final Set<Panah> ditempuh = new HashSet<>();
        private final Map<Integer, Integer> lane = new HashMap<>();
        private final List<Garis> garis = new ArrayList<>();
        private final List<Label> label = new ArrayList<>();

        Penulis(PelaksanaanTerbaca terbaca) {
            this.terbaca = terbaca;
            this.sop = terbaca.sop();
            this.alur = Alur.of(sop);
        }

        GambarJalan gambar() {
            var gugur = terbaca.berjalan().gugur();
            terbaca.berjalan().perjalanan().stream()
                    .filter(LangkahDitinggalkan.class::isInstance)
                    .map(LangkahDitinggalkan.class::cast)
                    .filter(left -> !gugur.contains(left.kunjungan()))
                    .forEach(this::tempuh);
            // The way taken is drawn last and lies on top
            alur.daftarPanah().stream()
                    .filter(panah -> !panah.ke().selesai())
                    .sorted(Comparator.comparing(ditempuh::contains))
                    .forEach(this::panah);
            return new GambarJalan(
                    sop.daftarPelaksana().size() * KOLOM,
                    sop.daftarLangkah().size() * BARIS,
                    terbaca.baris().stream()
                            .filter(row -> row.keadaan() == KeadaanLangkah.SEDANG)
                            .map(row -> (row.no() - 1) * BARIS)
                            .toList(),
                    garis,
                    label,
                    terbaca.baris().stream().flatMap(row -> simbol(row).stream()).toList());
        }

        private void tempuh(LangkahDitinggalkan left) {
            for (Tujuan ke : left.ke()) {
                alur.keluar(left.kunjungan().langkah()).stream()
                        .filter(panah -> panah.ke().equals(ke))
                        .forEach(ditempuh::add);
            }
        }

        private void panah(Panah panah) {
            var arah = arah(panah);
            String kelas = !ditempuh.contains(panah) ? "" : arah.naik() ? "is-returned" : "is-done";
            int tip = arah.naik() ? TIP : -TIP;
            int end = y(arah.ke()) + (arah.naik() ? setengah(arah.ke()) : -setengah(arah.ke()));
            String d = (lurus(arah) ? pendek(arah) : memutar(arah)) + "V" + (end + tip);
            garis.add(
                    new Garis(d, "M" + x(arah.tujuan()) + " " + end + "l-4 " + tip + "h8z", kelas));
            label(panah, arah, kelas);
        }

        private Arah arah(Panah panah) {
            int dari = panah.dari();
            int ke = panah.ke().no();
            int asal = terdekat(dari, terdekat(ke, kolom(dari).getFirst()));
            return new Arah(dari, ke, asal, terdekat(ke, asal), panah.kembali());
        }

        /** No symbol stands between the two on the column that the line goes along. */
        private boolean lurus(Arah arah) {
            if (arah.naik() && arah.asal() == arah.tujuan()) {
                return false;
            }
            return IntStream.range(
                            Math.min(arah.dari(), arah.ke()) + 1, Math.max(arah.dari(), arah.ke()))
                    .noneMatch(no -> kolom(no).contains(arah.tujuan()));
        }

        private String pendek(Arah arah) {
            return arah.asal() == arah.tujuan()
                    ? "M" + x(arah.asal()) + " " + (y(arah.dari()) + setengah(arah.dari()))
                    : keluar(arah, arah.tujuan() > arah.asal()) + "H" + x(arah.tujuan());
        }

        /** Along the border of the columns, round what stands in the way. */
        private String memutar(Arah arah) {
            boolean right = arah.tujuan() < sop.daftarPelaksana().size() - 1;
            int border = right ? arah.tujuan() + 1 : arah.tujuan();
            int used = lane.merge(border, 1, Integer::sum);
            int x = border * KOLOM + (used % 3 - 1) * 5;
            int entry = y(arah.ke()) + (arah.naik() ? TEPI : -TEPI);
            return keluar(arah, x > x(arah.asal()))
                    + "H"
                    + x
                    + "V"
                    + entry
                    + "H"
                    + x(arah.tujuan());
        }

        private String keluar(Arah arah, boolean right) {
            return lewatBawah(arah, right)
                    ? "M"
                            + x(arah.asal())
                            + " "
                            + (y(arah.dari()) + setengah(arah.dari()))
                            + "V"
                            + (y(arah.dari()) + TEPI)
                    : "M" + sisi(arah.dari(), arah.asal(), right) + " " + y(arah.dari());
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
                boolean room = arah.tujuan() < sop.daftarPelaksana().size() - 1;
                int half = setengah(arah.ke());
                int y = y(arah.ke()) + (arah.naik() ? half + 14 : -half - 3);
                int x = x(arah.tujuan()) + (room ? 5 : -5);
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
            int y = y(arah.dari());
            if (lewatBawah(arah, right)) {
                boolean room = arah.asal() < sop.daftarPelaksana().size() - 1;
                int x = x(arah.asal()) + (room ? 5 : -5);
                label.add(new Label(x, y + TEPI - (room ? 0 : 4), panah.jenis(), "", room, tone));
                return;
            }
            int x = sisi(arah.dari(), arah.asal(), right) + (right ? 3 : -3);
            label.add(new Label(x, y + (arah.naik() ? 14 : -4), panah.jenis(), "", right, tone));
        }

        private List<Simbol> simbol(BarisLangkah row) {
            int no = row.no();
            String kelas =
                    switch (row.keadaan()) {
                        case SEDANG -> "is-now";
                        case SELESAI -> "is-done";
                        case BELUM, DILEWATI -> "";
                    };
            var shapes = new ArrayList<Simbol>();
            List<Integer> columns = kolom(no);
            if (columns.size() > 1) {
                String d = "M" + x(columns.getFirst()) + " " + y(no) + "H" + x(columns.getLast());
                shapes.add(new Simbol(d, "line " + kelas));
            }
            for (int column : columns) {
                if (row.keadaan() == KeadaanLangkah.SEDANG) {
                    shapes.add(new Simbol(bentuk(row.langkah(), column, 4), "halo"));
                }
                shapes.add(new Simbol(bentuk(row.langkah(), column, 0), "sym " + kelas));
            }
            return shapes;
        }

        private String bentuk(Langkah langkah, int column, int more) {
            int no = langkah.no();
            int cx = x(column);
            int cy = y(no);
            int w = (langkah.bercabang() ? 19 : 17) + more;
            int h = setengah(no) + more;
            if (langkah.bercabang()) {
                return "M" + (cx - w) + " " + cy + "L" + cx + " " + (cy - h) + "L" + (cx + w) + " "
                        + cy + "L" + cx + " " + (cy + h) + "Z";
            }
            if (no > 1 && no < sop.daftarLangkah().size()) {
                return "M" + (cx - w) + " " + (cy - h) + "h" + 2 * w + "v" + 2 * h + "h" + -2 * w
                        + "Z";
            }
            String half = "a" + h + " " + h + " 0 0 1 0 ";
            return "M"
                    + (cx - w + h)
                    + " "
                    + (cy - h)
                    + "h"
                    + 2 * (w - h)
                    + half
                    + 2 * h
                    + "h"
                    + -2 * (w - h)
                    + half
                    + -2 * h
                    + "Z";
        }

        private List<Integer> kolom(int no) {
            return sop.langkah(no).oleh().stream().map(sop::kolom).sorted().toList();
        }

        /** Of the symbols of a row the one nearest to a column. */
        private int terdekat(int no, int column) {
            return kolom(no).stream()
                    .min(Comparator.comparingInt(other -> Math.abs(other - column)))
                    .orElseThrow();
        }

        private int sisi(int no, int column, boolean right) {
            int half = sop.langkah(no).bercabang() ? 19 : 17;
            return x(column) + (right ? half : -half);
        }

        private int setengah(int no) {
            return sop.langkah(no).bercabang() ? 12 : 9;
        }

        private static int x(int column) {
            return column * KOLOM + KOLOM / 2;
        }

        private static int y(int no) {
            return (no - 1) * BARIS + BARIS / 2;
        }
    }
}
