package id.laksana.sop.bentuk;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the form and of its text equivalent. */
final class Kata {

    static final Locale INDONESIAN = Locale.of("id");

    /** The form itself is always Indonesian. */
    static final Kata FORM = new Kata(INDONESIAN);

    private final ResourceBundle bundle;
    private final Locale locale;

    Kata(Locale locale) {
        this.locale = locale;
        bundle =
                ResourceBundle.getBundle(
                        "messages.bentuk",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String get(String key, Object... arguments) {
        String text = bundle.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }
}
