package id.laksana.naskah.tandatangan;

import java.io.ByteArrayOutputStream;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import tools.jackson.core.json.JsonFactory;

/** The bodies that the Esign Client Service takes; buffers that held a passphrase are wiped. */
final class IsiBsre {

    private static final String BATAS = "laksana-9f27c1d4";
    static final String JENIS_V1 = "multipart/form-data; boundary=" + BATAS;

    private final PenandaTangan.Permintaan permintaan;
    private final String nik;

    IsiBsre(PenandaTangan.Permintaan permintaan, String nik) {
        this.permintaan = permintaan;
        this.nik = nik;
    }

    byte[] v1(char[] sandi) {
        var out = new Buffer();
        var place = permintaan.letak();
        file(out, "file", "naskah.pdf", "application/pdf", permintaan.pdf());
        file(out, "imageTTD", "tanda.png", "image/png", permintaan.gambar());
        field(out, "nik", nik);
        field(out, "tampilan", "visible");
        field(out, "image", "true");
        field(out, "page", String.valueOf(place.halaman()));
        field(out, "xAxis", points(place.kiri()));
        field(out, "yAxis", points(place.atas()));
        field(out, "width", points(place.lebar()));
        field(out, "height", points(place.tinggi()));
        field(out, "reason", permintaan.alasan());
        field(out, "location", permintaan.lokasi());
        out.text("--" + BATAS + "\r\nContent-Disposition: form-data; name=\"passphrase\"\r\n\r\n");
        var bytes = utf8(sandi);
        out.bytes(bytes);
        Arrays.fill(bytes, (byte) 0);
        out.text("\r\n--" + BATAS + "--\r\n");
        return out.taken();
    }

    byte[] v2(char[] sandi) {
        var out = new Buffer();
        var place = permintaan.letak();
        try (var json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("nik", nik);
            json.writeName("passphrase");
            json.writeString(sandi, 0, sandi.length);
            json.writeName("signatureProperties");
            json.writeStartArray();
            json.writeStartObject();
            json.writeStringProperty("tampilan", "VISIBLE");
            json.writeStringProperty("imageBase64", base64(permintaan.gambar()));
            json.writeNumberProperty("page", place.halaman());
            json.writeNumberProperty("originX", Math.round(place.kiri() * LetakBlok.MM));
            json.writeNumberProperty("originY", Math.round(place.atas() * LetakBlok.MM));
            json.writeNumberProperty("width", Math.round(place.lebar() * LetakBlok.MM));
            json.writeNumberProperty("height", Math.round(place.tinggi() * LetakBlok.MM));
            json.writeStringProperty("location", permintaan.lokasi());
            json.writeStringProperty("reason", permintaan.alasan());
            json.writeEndObject();
            json.writeEndArray();
            json.writeName("file");
            json.writeStartArray();
            json.writeString(base64(permintaan.pdf()));
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.taken();
    }

    private static String points(float mm) {
        return String.valueOf(Math.round(mm * LetakBlok.MM));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static void field(Buffer out, String name, String value) {
        out.text(
                "--"
                        + BATAS
                        + "\r\nContent-Disposition: form-data; name=\""
                        + name
                        + "\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n"
                        + value
                        + "\r\n");
    }

    private static void file(Buffer out, String name, String file, String type, byte[] bytes) {
        out.text(
                "--"
                        + BATAS
                        + "\r\nContent-Disposition: form-data; name=\""
                        + name
                        + "\"; filename=\""
                        + file
                        + "\"\r\nContent-Type: "
                        + type
                        + "\r\n\r\n");
        out.bytes(bytes);
        out.text("\r\n");
    }

    private static byte[] utf8(char[] text) {
        var buffer = StandardCharsets.UTF_8.encode(CharBuffer.wrap(text));
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        Arrays.fill(buffer.array(), (byte) 0);
        return bytes;
    }

    /** Can be emptied for good once its content was taken. */
    private static final class Buffer extends ByteArrayOutputStream {

        void text(String text) {
            writeBytes(text.getBytes(StandardCharsets.UTF_8));
        }

        void bytes(byte[] bytes) {
            writeBytes(bytes);
        }

        byte[] taken() {
            var result = toByteArray();
            Arrays.fill(buf, (byte) 0);
            return result;
        }
    }
}
