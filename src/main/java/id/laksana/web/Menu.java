package id.laksana.web;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The entries of all modules, and what of them one person sees. */
@Component
class Menu {

    private final List<MenuEntry> entries;

    Menu(List<MenuEntry> entries) {
        this.entries = entries.stream().sorted(Comparator.comparingInt(MenuEntry::order)).toList();
    }

    List<MenuItem> of(@Nullable Acting acting, String path) {
        if (acting == null) {
            return List.of();
        }
        return entries.stream()
                .filter(entry -> entry.shownTo(acting))
                .map(entry -> item(entry, acting, path))
                .toList();
    }

    private static MenuItem item(MenuEntry entry, Acting acting, String path) {
        var counter = entry.count();
        int count = counter == null ? 0 : counter.applyAsInt(acting);
        return new MenuItem(
                entry.key(),
                entry.icon(),
                entry.path(),
                entry.atEnd(),
                entry.top(),
                entry.shortcut(),
                entry.holds(path),
                count);
    }
}
