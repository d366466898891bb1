package id.laksana.sop.bpmn;

import id.laksana.sop.Waktu;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words the export adds to those of the SOP. */
final class Words {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;

    Words(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("messages/sop-bpmn", locale, NO_FALLBACK);
    }

    String get(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    String waktu(Waktu waktu) {
        String figure =
                waktu.rentang()
                        ? waktu.palingCepat() + "-" + waktu.palingLama()
                        : String.valueOf(waktu.palingLama());
        return get("waktu." + waktu.satuan(), figure);
    }
}
