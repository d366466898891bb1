package id.laksana.sop.bentuk;

import id.laksana.sop.Sop;
import id.laksana.sop.bentuk.routing.Rect;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Emblem and lines at the top left of the identity page.
 *
 * @param baris name of the government, of the OPD, of the unit
 * @param lambang PNG; null leaves the place for it empty
 */
public record Kop(List<String> baris, byte @Nullable [] lambang) {

    /** Of the width in the IHDR chunk, which is always the first of a PNG; the height follows. */
    private static final int PNG_WIDTH = 16;

    public Kop {
        baris = List.copyOf(baris);
    }

    /** The lines the source prints, without an emblem. */
    public static Kop of(Sop sop) {
        return new Kop(sop.kop(), null);
    }

    /** The largest place in the middle of that one which keeps the proportion of the picture. */
    public static Rect fit(byte[] png, Rect place) {
        var header = ByteBuffer.wrap(png, PNG_WIDTH, 8);
        double width = header.getInt();
        double height = header.getInt();
        double scale = Math.min(place.lebar() / width, place.tinggi() / height);
        return new Rect(
                place.xTengah() - width * scale / 2,
                place.yTengah() - height * scale / 2,
                width * scale,
                height * scale);
    }
}
