package id.laksana.pelaksanaan.web;

import id.laksana.pelaksanaan.KeadaanLangkah;
import id.laksana.pelaksanaan.PelaksanaanTerbaca;
import id.laksana.pelaksanaan.mesin.Peristiwa.LangkahDitinggalkan;
import id.laksana.sop.Alur;
import id.laksana.sop.Alur.Panah;
import id.laksana.sop.Sop;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    static GambarJalan dari(PelaksanaanTerbaca terbaca) {
        Sop sop = terbaca.sop();
        var alur = Alur.of(sop);
        var taken = ditempuh(terbaca, alur);
        var tata = new TataJalan(sop);
        var lines = new GarisJalan(tata, alur);
        // The way taken is drawn last and lies on top
        alur.daftarPanah().stream()
                .filter(panah -> !panah.ke().selesai())
                .sorted(Comparator.comparing(taken::contains))
                .forEach(panah -> lines.panah(panah, taken.contains(panah)));
        var symbols = new SimbolJalan(tata);
        return new GambarJalan(
                tata.banyakKolom() * KOLOM,
                tata.banyakBaris() * BARIS,
                terbaca.baris().stream()
                        .filter(row -> row.keadaan() == KeadaanLangkah.SEDANG)
                        .map(row -> (row.no() - 1) * BARIS)
                        .toList(),
                lines.garis(),
                lines.label(),
                terbaca.baris().stream().flatMap(row -> symbols.simbol(row).stream()).toList());
    }

    /** What a correction took back was not gone. */
    private static Set<Panah> ditempuh(PelaksanaanTerbaca terbaca, Alur alur) {
        var gugur = terbaca.berjalan().gugur();
        return terbaca.berjalan().perjalanan().stream()
                .filter(LangkahDitinggalkan.class::isInstance)
                .map(LangkahDitinggalkan.class::cast)
                .filter(left -> !gugur.contains(left.kunjungan()))
                .flatMap(
                        left ->
                                alur.keluar(left.kunjungan().langkah()).stream()
                                        .filter(panah -> left.ke().contains(panah.ke())))
                .collect(Collectors.toSet());
    }
}
