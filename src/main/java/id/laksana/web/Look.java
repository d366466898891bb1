package id.laksana.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/**
 * How one browser wants the pages: language, theme, width of the rail, density. Kept in cookies,
 * not per person.
 */
public record Look(String bahasa, String tema, String rel, String kerapatan) {

    /** The choices, by the name of cookie and form field; the first value is the default. */
    public enum Setting {
        BAHASA("id", "en"),
        TEMA("sistem", "terang", "gelap"),
        REL("lebar", "sempit"),
        KERAPATAN("lega", "padat");

        private final String[] values;

        Setting(String... values) {
            this.values = values;
        }

        public String field() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String cookie() {
            return "lk-" + field();
        }

        public List<String> choices() {
            return List.of(values);
        }

        public boolean allows(String value) {
            return choices().contains(value);
        }

        private String of(HttpServletRequest request) {
            Cookie cookie = WebUtils.getCookie(request, cookie());
            return cookie != null && allows(cookie.getValue()) ? cookie.getValue() : values[0];
        }
    }

    static Look of(HttpServletRequest request) {
        var chosen = Arrays.stream(Setting.values()).map(s -> s.of(request)).toList();
        return new Look(chosen.get(0), chosen.get(1), chosen.get(2), chosen.get(3));
    }

    public List<Setting> settings() {
        return List.of(Setting.values());
    }

    public boolean is(Setting setting, String value) {
        return value.equals(
                switch (setting) {
                    case BAHASA -> bahasa;
                    case TEMA -> tema;
                    case REL -> rel;
                    case KERAPATAN -> kerapatan;
                });
    }

    public Locale locale() {
        return Locale.of(bahasa);
    }

    /** The value of data-bs-theme; null leaves the choice to the system of the reader. */
    public @Nullable String theme() {
        return switch (tema) {
            case "terang" -> "light";
            case "gelap" -> "dark";
            default -> null;
        };
    }

    public boolean narrowRail() {
        return rel.equals("sempit");
    }

    public boolean dense() {
        return kerapatan.equals("padat");
    }
}
