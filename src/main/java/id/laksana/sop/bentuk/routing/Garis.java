package id.laksana.sop.bentuk.routing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drawn line.
 *
 * @param connection the arrow it draws; null for the plain line that joins the symbols of one row
 * @param titik corners from start to end
 * @param lompatan where it hops over a vertical line, in the order drawn
 */
public record Garis(
        @Nullable Connection connection,
        List<Titik> titik,
        List<Titik> lompatan,
        @Nullable Label label) {

    /**
     * Words beside the line.
     *
     * @param tempat the room they take
     */
    public record Label(Connection.Words kata, Rect tempat) {}
}
