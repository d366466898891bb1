package id.laksana.sop.web;

import id.laksana.sop.BarisKatalog;
import id.laksana.sop.PeraturanTerdaftar;
import id.laksana.sop.Saringan;
import id.laksana.sop.VersiSop.Status;
import id.laksana.web.Choice;
import id.laksana.web.Part;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue.
 *
 * @param jumlah how many SOPs each status has under the other filters
 * @param peraturan the regulation filtered by
 * @param unit names of the owners, by path
 */
public record KatalogPage(
        Saringan saringan,
        List<Baris> daftar,
        Part part,
        Map<Status, Long> jumlah,
        Map<String, String> unit,
        List<Choice> daftarUnit,
        List<Choice> daftarPelaksana,
        @Nullable PeraturanTerdaftar peraturan,
        HakSop hak) {

    public record Baris(BarisKatalog sop, List<Potongan> cuplikan) {}

    public long total() {
        return jumlah.values().stream().mapToLong(Long::longValue).sum();
    }

    public String namaUnit(String path) {
        return unit.getOrDefault(path, path);
    }

    /** The statuses that occur, in the order of the life cycle. */
    public List<Status> daftarStatus() {
        return List.of(Status.values()).stream().filter(jumlah::containsKey).toList();
    }

    public boolean tersaring() {
        return saringan.cari() != null
                || saringan.unit() != null
                || saringan.pelaksana() != null
                || saringan.peraturan() != null
                || saringan.status() != null;
    }
}
