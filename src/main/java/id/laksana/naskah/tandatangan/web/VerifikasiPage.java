package id.laksana.naskah.tandatangan.web;

import id.laksana.naskah.tandatangan.VerifikasiNaskah.Dokumen;
import id.laksana.naskah.tandatangan.VerifikasiNaskah.Pemeriksaan;
import id.laksana.web.FormErrors;
import id.laksana.web.Formats;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor sees of a signed document.
 *
 * @param pemeriksaan of the file just uploaded
 * @param maks megabytes that a file may have
 */
public record VerifikasiPage(
        Dokumen dokumen,
        @Nullable Pemeriksaan pemeriksaan,
        FormErrors errors,
        int maks,
        Clock clock) {

    /** In the time of the instansi; a visitor has none. */
    public Formats fmt(Locale locale) {
        return new Formats(locale, dokumen.zona(), clock);
    }
}
