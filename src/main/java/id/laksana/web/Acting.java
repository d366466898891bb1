package id.laksana.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is at the page and for which post. Rights hang on the post, so changing it changes the menu.
 *
 * @param person id of the person
 */
public record Acting(
        String person,
        String name,
        String initials,
        PostChoice post,
        List<PostChoice> choices,
        String instansi,
        ZoneId zone,
        Set<String> rights) {

    /**
     * A post this person may act for.
     *
     * @param note how it is held when not definitif, as the form says it: "Plt.", "Plh."
     */
    public record PostChoice(String id, String label, @Nullable String note) {

        public String text() {
            return note == null ? label : note + " " + label;
        }
    }

    public boolean may(String right) {
        return rights.contains(right);
    }
}
