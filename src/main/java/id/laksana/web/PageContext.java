package id.laksana.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What every template may ask about the request it answers: words, addresses, formats, menu,
 * person.
 */
public final class PageContext {

    private final MessageSource messages;
    private final Assets assets;
    private final Here here;
    private final Formats formats;
    private final Look look;
    private final @Nullable CsrfToken csrf;
    private final List<MenuItem> menu;
    private final @Nullable Acting acting;
    private final @Nullable ActingSource paths;
    private final @Nullable Toast toast;

    PageContext(Parts parts) {
        this.messages = parts.messages;
        this.assets = parts.assets;
        this.here = parts.here;
        this.formats = parts.formats;
        this.look = parts.look;
        this.csrf = parts.csrf;
        this.menu = parts.menu;
        this.acting = parts.acting;
        this.paths = parts.paths;
        this.toast = parts.toast;
    }

    record Parts(
            MessageSource messages,
            Assets assets,
            Here here,
            Formats formats,
            Look look,
            @Nullable CsrfToken csrf,
            List<MenuItem> menu,
            @Nullable Acting acting,
            @Nullable ActingSource paths,
            @Nullable Toast toast) {}

    /**
     * The message for the key; dates and moments among the arguments are written as the page writes
     * them.
     */
    public String t(String key, @Nullable Object... args) {
        return messages.getMessage(key, Arrays.stream(args).map(this::spoken).toArray(), locale());
    }

    /**
     * For keys built from a value of a module (a state, a kind) that may have no word of its own.
     */
    public boolean has(String key) {
        return messages.getMessage(key, null, null, locale()) != null;
    }

    private @Nullable Object spoken(@Nullable Object arg) {
        return arg == null ? "" : formats.spoken(arg);
    }

    public Locale locale() {
        return look.locale();
    }

    public String url(String path) {
        return here.url(path);
    }

    /**
     * The address of a file under static/, with the version that lets browsers keep it for ever.
     */
    public String asset(String file) {
        return here.url(assets.path(file));
    }

    public String path() {
        return here.path();
    }

    /** A query parameter of this page, such as a filter or the order. */
    public @Nullable String query(String parameter) {
        return here.parameter(parameter);
    }

    /**
     * This page again with one query parameter changed (or removed: null), and back on its first
     * part.
     */
    public String with(String parameter, @Nullable Object value) {
        return here.with(parameter, value);
    }

    /** This page again with several query parameters changed. */
    public String with(Map<String, ?> changes) {
        return here.with(changes);
    }

    public Formats fmt() {
        return formats;
    }

    public Look look() {
        return look;
    }

    /** The token a form must carry. Asking for it opens a session, so visitors' pages do not. */
    public @Nullable CsrfToken csrf() {
        return csrf;
    }

    public List<MenuItem> menu() {
        return menu;
    }

    public List<MenuItem> menu(boolean atEnd) {
        return menu.stream().filter(item -> !item.top() && item.atEnd() == atEnd).toList();
    }

    /** The buttons of the top bar. */
    public List<MenuItem> topMenu() {
        return menu.stream().filter(MenuItem::top).toList();
    }

    /** The phone bar has room for three of them beside search and the full menu. */
    public List<MenuItem> phoneMenu() {
        return menu(false).stream().limit(3).toList();
    }

    /** Where the person menu sends its forms; null while nobody can log in. */
    public @Nullable ActingSource paths() {
        return paths;
    }

    public @Nullable Acting acting() {
        return acting;
    }

    public boolean may(String right) {
        return acting != null && acting.may(right);
    }

    public @Nullable Toast toast() {
        return toast;
    }
}
