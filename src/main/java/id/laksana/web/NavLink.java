package id.laksana.web;

import org.jspecify.annotations.Nullable;

/**
 * A filter chip or a tab.
 *
 * @param more whether there are that many or more
 * @param kind the status whose icon and colour the chip shows; null: none
 */
public record NavLink(
        String text,
        String path,
        boolean current,
        @Nullable Long count,
        boolean more,
        @Nullable String kind) {

    public NavLink(
            String text,
            String path,
            boolean current,
            @Nullable Long count,
            @Nullable String kind) {
        this(text, path, current, count, false, kind);
    }

    public static NavLink of(String text, String path, boolean current) {
        return new NavLink(text, path, current, null, null);
    }

    public NavLink counting(long number) {
        return new NavLink(text, path, current, number, kind);
    }

    /** The same for one who stopped counting at a number. */
    public NavLink countingUpTo(long number, long most) {
        return new NavLink(text, path, current, Math.min(number, most), number >= most, kind);
    }

    public NavLink kind(String status) {
        return new NavLink(text, path, current, count, more, status);
    }
}
