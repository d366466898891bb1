package id.laksana.naskah.tandatangan;

import id.laksana.naskah.tandatangan.PenandaTangan.HasilPort;
import id.laksana.naskah.tandatangan.PenandaTangan.HasilPort.Ditolak;
import id.laksana.naskah.tandatangan.PenandaTangan.HasilPort.Selesai;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the Esign Client Service answers, in our words. */
final class JawabanBsre {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST = 200;
    private static final int UNAUTHORIZED = 401;

    private JawabanBsre() {}

    static boolean pdf(byte[] bytes) {
        return bytes.length > PDF.length && Arrays.equals(bytes, 0, PDF.length, PDF, 0, PDF.length);
    }

    static HasilPort v2(byte[] body) {
        try {
            String first = JSON.readTree(body).path("file").path(0).asString("");
            byte[] file = Base64.getDecoder().decode(first);
            if (pdf(file)) {
                return new Selesai(file, "", null);
            }
        } catch (JacksonException | IllegalArgumentException _) {
            // told below: the service answered something else
        }
        return Ditolak.karena(AlasanDitolak.LAYANAN_MENOLAK);
    }

    /** By its number where we know it, else in its own words. */
    static Ditolak penolakan(int status, byte[] body) {
        JsonNode json;
        try {
            json = JSON.readTree(body);
        } catch (JacksonException _) {
            json = JSON.createObjectNode();
        }
        String words = json.path("error").asString(json.path("message").asString(""));
        String detail = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        return switch (json.path("status_code").asInt(0)) {
            case 2031 -> Ditolak.karena(AlasanDitolak.SANDI_SALAH);
            case 2011 -> Ditolak.karena(AlasanDitolak.AKUN_TIDAK_TERDAFTAR);
            default ->
                    status == UNAUTHORIZED
                            ? Ditolak.karena(AlasanDitolak.BELUM_DIATUR)
                            : new Ditolak(
                                    AlasanDitolak.LAYANAN_MENOLAK,
                                    detail.isBlank() ? "HTTP " + status : detail);
        };
    }
}
