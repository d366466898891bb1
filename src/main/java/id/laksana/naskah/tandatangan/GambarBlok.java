package id.laksana.naskah.tandatangan;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * The visible block: a QR code that leads to the page of verification, and beside it who signed. A
 * picture, because the service of BSrE takes nothing else; the words also stand in the field.
 */
final class GambarBlok {

    /** Dots of a millimetre: about 300 dpi. */
    private static final int DOTS = 12;

    private static final float LINE = 2.9f * DOTS;
    private static final Font BIASA = font("LiberationSans-Regular.ttf");
    private static final Font TEBAL = font("LiberationSans-Bold.ttf");

    private GambarBlok() {}

    /**
     * @param tebal the line that stands out
     */
    static byte[] png(LetakBlok letak, String alamat, List<String> baris, String tebal) {
        int width = Math.round(letak.lebar() * DOTS);
        int height = Math.round(letak.tinggi() * DOTS);
        // without alpha: no transparency enters the page
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            g.setRenderingHint(
                    RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g.setColor(Color.WHITE);
            g.fillRect(0, 0, width, height);
            g.setColor(Color.BLACK);
            int side = qr(g, alamat, height);
            words(g, side + DOTS, width - side - DOTS, height, baris, tebal);
        } finally {
            g.dispose();
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static int qr(Graphics2D g, String text, int height) {
        BitMatrix matrix;
        try {
            matrix =
                    new QRCodeWriter()
                            .encode(
                                    text,
                                    BarcodeFormat.QR_CODE,
                                    0,
                                    0,
                                    Map.of(
                                            EncodeHintType.ERROR_CORRECTION,
                                            ErrorCorrectionLevel.M,
                                            EncodeHintType.MARGIN,
                                            1));
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
        int module = Math.max(1, height / matrix.getHeight());
        int top = (height - module * matrix.getHeight()) / 2;
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y)) {
                    g.fillRect(x * module, top + y * module, module, module);
                }
            }
        }
        return module * matrix.getWidth();
    }

    private static void words(
            Graphics2D g, int left, int width, int height, List<String> lines, String bold) {
        float size = 2.4f * DOTS;
        record Line(String text, Font font) {}
        var laid = new ArrayList<Line>();
        for (String line : lines) {
            Font font = (line.equals(bold) ? TEBAL : BIASA).deriveFont(size);
            for (String part : broken(g, line, font, width)) {
                laid.add(new Line(part, font));
            }
        }
        float step = Math.min(LINE, (float) height / laid.size());
        float y = (height - step * laid.size()) / 2 + step * 0.78f;
        for (Line line : laid) {
            g.setFont(line.font().deriveFont(Math.min(size, step * 0.86f)));
            g.drawString(line.text(), left, y);
            y += step;
        }
    }

    private static List<String> broken(Graphics2D g, String line, Font font, int width) {
        var metrics = g.getFontMetrics(font);
        var result = new ArrayList<String>();
        var current = new StringBuilder();
        for (String word : line.split(" ")) {
            String longer = current.isEmpty() ? word : current + " " + word;
            if (!current.isEmpty() && metrics.stringWidth(longer) > width) {
                result.add(current.toString());
                current.setLength(0);
                current.append(word);
            } else {
                current.setLength(0);
                current.append(longer);
            }
        }
        result.add(current.toString());
        return result;
    }

    private static Font font(String file) {
        try (InputStream in = GambarBlok.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("font missing: " + file);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
