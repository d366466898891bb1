package id.laksana.naskah.arsip;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Codes as Permendagri 83/2022 writes them: three figures, then up to four parts of one or two. */
public final class KodeKlasifikasi {

    private static final Pattern BENTUK = Pattern.compile("\\d{3}(\\.\\d{1,2}){0,4}");

    private KodeKlasifikasi() {}

    public static boolean sah(String kode) {
        return BENTUK.matcher(kode).matches();
    }

    /** The code above it; null for a main code. */
    public static @Nullable String induk(String kode) {
        int dot = kode.lastIndexOf('.');
        return dot < 0 ? null : kode.substring(0, dot);
    }

    /** From the main code down to the code itself. */
    public static List<String> silsilah(String kode) {
        var all = new ArrayList<String>();
        for (String one = kode; one != null; one = induk(one)) {
            all.addFirst(one);
        }
        return all;
    }
}
