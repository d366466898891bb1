package id.laksana.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with the entries of a form, in the order of its fields. */
public record FormErrors(List<Problem> problems) {

    /** The message says how to mend it; the field is its name and the id of its control. */
    public record Problem(String field, String key, List<Object> args) {}

    public static FormErrors none() {
        return new FormErrors(List.of());
    }

    public FormErrors with(String field, String key, Object... args) {
        var more = new ArrayList<>(problems);
        more.add(new Problem(field, key, List.of(args)));
        return new FormErrors(List.copyOf(more));
    }

    public boolean any() {
        return !problems.isEmpty();
    }

    public @Nullable Problem of(String field) {
        return problems.stream().filter(p -> p.field().equals(field)).findFirst().orElse(null);
    }

    /** The ids for aria-describedby: hint, then error; null when the field has neither. */
    public @Nullable String describedBy(String field, @Nullable String hint) {
        var ids = new ArrayList<String>();
        if (hint != null) {
            ids.add(field + "-petunjuk");
        }
        if (of(field) != null) {
            ids.add(field + "-galat");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }
}
