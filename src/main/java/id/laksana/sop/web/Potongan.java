package id.laksana.sop.web;

import id.laksana.sop.BarisKatalog;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a snippet: a word that was searched for, or what stands around it. */
public record Potongan(String teks, boolean cocok) {

    static List<Potongan> of(@Nullable String cuplikan) {
        var result = new ArrayList<Potongan>();
        if (cuplikan == null || cuplikan.indexOf(BarisKatalog.MULAI) < 0) {
            return result;
        }
        boolean hit = false;
        for (String part : cuplikan.split("[" + BarisKatalog.MULAI + BarisKatalog.AKHIR + "]")) {
            if (!part.isEmpty()) {
                result.add(new Potongan(part, hit));
            }
            hit = !hit;
        }
        return result;
    }
}
