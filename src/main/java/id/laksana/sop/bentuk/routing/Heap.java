package id.laksana.sop.bentuk.routing;

import java.util.Arrays;

/**
 * Smallest number first; a number carries cost and state, so that equal costs are always taken in
 * the same order.
 */
final class Heap {

    private static final int STATE_BITS = 24;

    private long[] items = new long[256];
    private int size;

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(double cost, int state) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size * 2);
        }
        long item = (Math.round(cost * 1000) << STATE_BITS) | state;
        int at = size++;
        while (at > 0 && items[(at - 1) / 2] > item) {
            items[at] = items[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        items[at] = item;
    }

    /** Removes the smallest and returns its state. */
    int next() {
        long first = items[0];
        long last = items[--size];
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && items[child + 1] < items[child]) {
                child++;
            }
            if (items[child] >= last) {
                break;
            }
            items[at] = items[child];
            at = child;
        }
        items[at] = last;
        return (int) (first & ((1L << STATE_BITS) - 1));
    }
}
