package id.laksana.web;

import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the main menu, contributed by a module as a bean.
 *
 * @param key message key of the words
 * @param right the right without which the entry is not shown; null: for everyone who has logged in
 * @param atEnd in the lower group of the rail (organisation, settings)
 * @param top a button of the top bar instead of a line of the rail
 * @param shortcut the letter that opens it after g; null: none
 * @param count how many things wait for this person; null: no counter
 */
public record MenuEntry(
        String key,
        String icon,
        String path,
        int order,
        @Nullable String right,
        boolean atEnd,
        boolean top,
        @Nullable String shortcut,
        @Nullable ToIntFunction<Acting> count) {

    public static MenuEntry of(String key, String icon, String path, int order) {
        return new MenuEntry(key, icon, path, order, null, false, false, null, null);
    }

    public MenuEntry needing(String neededRight) {
        return new MenuEntry(key, icon, path, order, neededRight, atEnd, top, shortcut, count);
    }

    public MenuEntry lower() {
        return new MenuEntry(key, icon, path, order, right, true, top, shortcut, count);
    }

    public MenuEntry inTop() {
        return new MenuEntry(key, icon, path, order, right, atEnd, true, shortcut, count);
    }

    public MenuEntry shortcut(String letter) {
        return new MenuEntry(key, icon, path, order, right, atEnd, top, letter, count);
    }

    public MenuEntry counting(ToIntFunction<Acting> counter) {
        return new MenuEntry(key, icon, path, order, right, atEnd, top, shortcut, counter);
    }

    boolean shownTo(Acting acting) {
        return right == null || acting.may(right);
    }

    /** True when the page at {@code current} belongs to this entry. */
    boolean holds(String current) {
        return current.equals(path) || !path.equals("/") && current.startsWith(path + "/");
    }
}
