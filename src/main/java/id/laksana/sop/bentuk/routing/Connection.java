package id.laksana.sop.bentuk.routing;

import java.util.List;

/**
 * An arrow to be drawn on one sheet.
 *
 * @param dari symbols it may leave; several when a row is done jointly
 * @param ke symbols it may enter
 * @param kembali whether it is a return: leaves upward and enters from below
 * @param kata the words on it, each a way to break them into lines; empty without words
 */
public record Connection(
        int id, List<Simbol> dari, List<Simbol> ke, boolean kembali, List<Words> kata) {

    public Connection {
        dari = List.copyOf(dari);
        ke = List.copyOf(ke);
        kata = List.copyOf(kata);
    }

    /** Words broken into lines, with the room they take. */
    public record Words(List<String> baris, double lebar, double tinggi) {}
}
