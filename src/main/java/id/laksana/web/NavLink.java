package id.laksana.web;

import org.jspecify.annotations.Nullable;

/**
 * A filter chip or a tab.
 *
 * @param kind the status whose icon and colour the chip shows; null: none
 */
public record NavLink(
        String text, String path, boolean current, @Nullable Long count, @Nullable String kind) {

    public static NavLink of(String text, String path, boolean current) {
        return new NavLink(text, path, current, null, null);
    }

    public NavLink counting(long number) {
        return new NavLink(text, path, current, number, kind);
    }

    public NavLink kind(String status) {
        return new NavLink(text, path, current, count, status);
    }
}
