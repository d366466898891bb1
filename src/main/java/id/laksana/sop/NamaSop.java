package id.laksana.sop;

import java.util.Locale;

/** How SOPs cite one another: by title or alias, in any case, with or without the prefix "SOP". */
final class NamaSop {

    private NamaSop() {}

    static String kunci(String judul) {
        return judul.toLowerCase(Locale.ROOT)
                .replaceFirst("^(sop|standar operasional prosedur)\\s+", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
