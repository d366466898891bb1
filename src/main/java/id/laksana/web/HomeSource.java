package id.laksana.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a module shows on the home page, contributed as a bean. */
public interface HomeSource {

    int order();

    List<Figure> figures(Acting acting);

    /** Those without entries are left out, unless they say what is missing. */
    default List<Section> sections(Acting acting) {
        return List.of();
    }

    /** A number that opens its own list. */
    record Figure(String key, long count, String path) {}

    /**
     * A short list of things that concern this person.
     *
     * @param key of the head
     * @param emptyKey of the sentence shown when there is nothing; null: then it is not shown
     */
    record Section(String key, List<Entry> entries, @Nullable String emptyKey) {}

    /**
     * @param noteKey of the second line, with {@code noteValues} as its values
     */
    record Entry(String text, String path, String noteKey, List<Object> noteValues) {}
}
