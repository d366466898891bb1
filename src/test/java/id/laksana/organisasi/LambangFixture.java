package id.laksana.organisasi;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Invented emblems. */
public final class LambangFixture {

    private LambangFixture() {}

    public static byte[] gambar(String format, int lebar, int tinggi) {
        boolean clear = format.equals("png");
        var picture =
                new BufferedImage(
                        lebar,
                        tinggi,
                        clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(new Color(0x1b5e20));
        graphics.fillOval(0, 0, lebar, tinggi);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
