package id.laksana.sop.web;

import id.laksana.sop.Sop;
import id.laksana.web.FormErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Upload of a version.
 *
 * @param yaml the text as it was sent; it comes back whatever happens
 * @param sop what the text says; null before a check and while it cannot be read
 * @param diperiksa whether the groups are the result of a check
 */
public record UnggahPage(
        String yaml,
        @Nullable Sop sop,
        boolean diperiksa,
        List<KelompokTemuan> kelompok,
        FormErrors errors) {

    static UnggahPage kosong(String yaml) {
        return new UnggahPage(yaml, null, false, List.of(), FormErrors.none());
    }

    /** Nothing in the text forbids to keep it as a draft. */
    public boolean dapatDisimpan() {
        return sop != null;
    }
}
