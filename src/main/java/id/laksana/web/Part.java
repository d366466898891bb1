package id.laksana.web;

/** The part of a long list that a page shows: the n-th fifty of so many. */
public record Part(int number, long total) {

    public static final String PARAMETER = "bagian";
    public static final int SIZE = 50;

    public Part {
        number = Math.clamp(number, 1, Integer.MAX_VALUE / SIZE);
    }

    public int offset() {
        return (number - 1) * SIZE;
    }

    public long until() {
        return Math.min((long) number * SIZE, total);
    }

    public boolean hasNext() {
        return until() < total;
    }

    public long nextCount() {
        return Math.min(SIZE, total - until());
    }
}
