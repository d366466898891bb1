package id.laksana.sop.bentuk;

import id.laksana.sop.bentuk.routing.Ukuran;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Places for connectors in one strip: one or two in each column. */
final class Slots {

    private static final int FULL = 9;

    private final int[] taken;
    private final boolean wide;
    private int capacity;

    Slots(int columns, double width) {
        taken = new int[columns];
        wide = width >= Ukuran.TWO_CONNECTORS;
        capacity = wide ? 2 : 1;
    }

    /** Whether the strip must hold three to a column, which makes the connectors small. */
    boolean sesak() {
        return capacity > 2;
    }

    /**
     * @param sisi -1 left of the middle, 0 in the middle, 1 right of it
     */
    record Slot(int kolom, int sisi) {}

    void fill(int kolom) {
        taken[kolom] = FULL;
    }

    /** A place for each wish, in its column or in the nearest one that has room. */
    List<Slot> assign(List<Integer> wishes) {
        int[] before = taken.clone();
        long free = Arrays.stream(before).filter(n -> n == 0).count();
        if (wide && wishes.size() > free * capacity) {
            capacity = 3;
        }
        var columns = new ArrayList<Integer>();
        for (int wish : wishes) {
            int kolom = nearest(wish);
            taken[kolom]++;
            columns.add(kolom);
        }
        int[] used = before.clone();
        var slots = new ArrayList<Slot>();
        for (int kolom : columns) {
            slots.add(
                    new Slot(
                            kolom,
                            side(used[kolom] - before[kolom], taken[kolom] - before[kolom])));
            used[kolom]++;
        }
        return slots;
    }

    private static int side(int index, int count) {
        return switch (count) {
            case 1 -> 0;
            case 2 -> 2 * index - 1;
            default -> index - 1;
        };
    }

    private int nearest(int wish) {
        for (int distance = 0; distance < taken.length; distance++) {
            for (int kolom : new int[] {wish - distance, wish + distance}) {
                if (kolom >= 0 && kolom < taken.length && taken[kolom] < capacity) {
                    return kolom;
                }
            }
        }
        throw new IllegalStateException("more connectors than places in a strip");
    }
}
