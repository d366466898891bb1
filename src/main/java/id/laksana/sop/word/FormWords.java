package id.laksana.sop.word;

import id.laksana.sop.bentuk.Lembar;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the form that stand outside its tables; the form is always Indonesian. */
final class FormWords {

    private static final Locale INDONESIAN = Locale.of("id");

    private final ResourceBundle bundle =
            ResourceBundle.getBundle(
                    "messages.bentuk",
                    INDONESIAN,
                    ResourceBundle.Control.getNoFallbackControl(
                            ResourceBundle.Control.FORMAT_PROPERTIES));

    String judul(String judul) {
        return format("lembar.judul", judul);
    }

    String bagan(Lembar sheet) {
        return sheet.pertama() == sheet.terakhir()
                ? format("lembar.bagan.satu", sheet.pertama())
                : format("lembar.bagan", sheet.pertama(), sheet.terakhir());
    }

    String lambang() {
        return format("identitas.lambang");
    }

    /** Words around the number of the sheet and the number of sheets: before, between, after. */
    String[] nomor() {
        return format("lembar.nomor", "\n", "\n").split("\n", -1);
    }

    private String format(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), INDONESIAN).format(values);
    }
}
