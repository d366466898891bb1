package id.laksana.sop.bentuk;

import id.laksana.sop.Alur.Panah;
import id.laksana.sop.bentuk.routing.Garis;
import id.laksana.sop.bentuk.routing.Simbol;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The flow drawing of one sheet: symbols and lines, in millimetres from the top left corner of the
 * sheet.
 */
public record Bagan(List<Simbol> simbol, List<Alir> garis) {

    public Bagan {
        simbol = List.copyOf(simbol);
        garis = List.copyOf(garis);
    }

    /**
     * A line and what it draws.
     *
     * @param panah null for the arrow from the start capsule and for the plain line between symbols
     *     of one row
     * @param huruf letter of the connector at which it goes on; null when it begins and ends on
     *     this sheet
     */
    public record Alir(Garis garis, @Nullable Panah panah, @Nullable String huruf) {}

    /** Symbols of a row, from left to right. */
    public List<Simbol> simbol(int no) {
        return simbol.stream().filter(s -> s.no() == no).toList();
    }
}
