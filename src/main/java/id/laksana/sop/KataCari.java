package id.laksana.sop;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a person types into a query: every word must occur, also as the beginning of a longer
 * one.
 */
final class KataCari {

    private static final int MOST_WORDS = 12;

    private KataCari() {}

    /** Null when nothing but signs was typed. */
    static @Nullable String tsquery(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        String query =
                Arrays.stream(typed.split("[^\\p{L}\\p{N}]+"))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST_WORDS)
                        .map(word -> word + ":*")
                        .collect(Collectors.joining(" & "));
        return query.isEmpty() ? null : query;
    }
}
