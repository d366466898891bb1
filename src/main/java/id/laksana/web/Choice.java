package id.laksana.web;

import org.jspecify.annotations.Nullable;

/**
 * One option of a select or one card of a decision.
 *
 * @param returns the choice sends the work back, and is drawn in its colour
 */
public record Choice(String value, String text, @Nullable String hint, boolean returns) {

    public static Choice of(String value, String text) {
        return new Choice(value, text, null, false);
    }

    public Choice hint(String words) {
        return new Choice(value, text, words, returns);
    }

    public Choice returning() {
        return new Choice(value, text, hint, true);
    }
}
