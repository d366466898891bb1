package id.laksana.organisasi;

import java.util.regex.Pattern;

/**
 * A right that may hang on a post. Each module declares its own as beans; the name users read is
 * the message {@code hak.<kode>}.
 */
public record Hak(String kode) {

    private static final Pattern KODE = Pattern.compile("[a-z]+(\\.[a-z-]+)+");

    public Hak {
        if (!KODE.matcher(kode).matches()) {
            throw new IllegalArgumentException("not a code of a right: " + kode);
        }
    }
}
