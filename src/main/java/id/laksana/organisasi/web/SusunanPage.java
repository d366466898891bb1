package id.laksana.organisasi.web;

import id.laksana.organisasi.UnitKerja;
import java.time.LocalDate;
import java.util.List;

public record SusunanPage(LocalDate hari, boolean hariIni, List<UnitKerja> daftarUnit) {

    /** Deeper levels are drawn no further to the right: a phone has no room. */
    public int tingkat(UnitKerja unit) {
        return Math.min(unit.tingkat(), 4);
    }
}
