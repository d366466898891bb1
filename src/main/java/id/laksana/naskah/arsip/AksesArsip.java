package id.laksana.naskah.arsip;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may read. BIASA is open to all who may see the archive; TERBATAS to the unit it
 * belongs to and to archivists; RAHASIA to those with the right to it, SANGAT_RAHASIA to those of
 * them who are of its unit.
 *
 * @param unit of the post one acts for
 */
public record AksesArsip(UUID unit, boolean kelola, boolean rahasia) {

    private enum Cakupan {
        SEMUA,
        UNIT,
        TIDAK
    }

    private Cakupan cakupan(SifatArsip sifat) {
        return switch (sifat) {
            case BIASA -> Cakupan.SEMUA;
            case TERBATAS -> kelola ? Cakupan.SEMUA : Cakupan.UNIT;
            case RAHASIA -> rahasia ? Cakupan.SEMUA : Cakupan.TIDAK;
            case SANGAT_RAHASIA -> rahasia ? Cakupan.UNIT : Cakupan.TIDAK;
        };
    }

    public boolean boleh(SifatArsip sifat, UUID milik) {
        return switch (cakupan(sifat)) {
            case SEMUA -> true;
            case UNIT -> unit.equals(milik);
            case TIDAK -> false;
        };
    }

    /** Classes that are read whatever unit they belong to. */
    List<String> semua() {
        return sifat(Cakupan.SEMUA);
    }

    /** Classes that are read within the unit. */
    List<String> seUnit() {
        return sifat(Cakupan.UNIT);
    }

    private List<String> sifat(Cakupan wanted) {
        return Arrays.stream(SifatArsip.values())
                .filter(one -> cakupan(one) == wanted)
                .map(SifatArsip::name)
                .toList();
    }

    /** The same as a condition on the marks of an item, for the search. */
    String saringan() {
        return Arrays.stream(SifatArsip.values())
                .map(this::saringan)
                .filter(part -> part != null)
                .collect(Collectors.joining(" | ", "(", ")"));
    }

    private @Nullable String saringan(SifatArsip sifat) {
        String mark = "'s:" + sifat + "'";
        return switch (cakupan(sifat)) {
            case SEMUA -> mark;
            case UNIT -> mark + " & 'u:" + unit + "'";
            case TIDAK -> null;
        };
    }
}
