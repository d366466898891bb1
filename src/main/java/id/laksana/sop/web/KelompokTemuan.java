package id.laksana.sop.web;

import id.laksana.berkas.Aturan;
import id.laksana.berkas.Temuan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/** The findings of one rule; those that block stand first. */
public record KelompokTemuan(Aturan aturan, List<Temuan> daftar) {

    static List<KelompokTemuan> of(List<Temuan> temuan) {
        var groups = new LinkedHashMap<Aturan, List<Temuan>>();
        temuan.forEach(t -> groups.computeIfAbsent(t.aturan(), _ -> new ArrayList<>()).add(t));
        return groups.entrySet().stream()
                .map(group -> new KelompokTemuan(group.getKey(), List.copyOf(group.getValue())))
                .sorted(Comparator.comparing(group -> group.aturan().berat()))
                .toList();
    }

    /** {@code langkah[5].keputusan.tidak} as people say it. */
    public static String letak(Temuan temuan) {
        return temuan.letak().replaceAll("\\[(\\d+)]", " $1").replace(".", " › ").replace('_', ' ');
    }
}
