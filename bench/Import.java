import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.Map;

/** Imports a sheet of 100,000 invented pegawai as the administrator of an instansi does: upload, check, apply. */
final class Import {

    private static final int PEOPLE = 100_000;
    private static final String BOUNDARY = "lembar-uji";

    static void main(String[] args) throws Exception {
        var session = new Session(args[0], "hendrik.palinggi");
        long start = System.nanoTime();
        var checked =
                session.send(
                        session.request("/organisasi/impor")
                                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                                .POST(BodyPublishers.ofString(form(session.token("/organisasi/impor"))))
                                .build());
        long middle = System.nanoTime();
        var path = checked.uri().getPath();
        if (!checked.body().contains(path + "/terapkan")) {
            throw new IllegalStateException("the sheet was refused: " + checked.uri());
        }
        session.post(path + "/terapkan", Map.of("_csrf", session.token(path)));
        long end = System.nanoTime();
        System.out.printf("| import of 100,000 pegawai | check and compare | apply | together |%n|---|---:|---:|---:|%n");
        System.out.printf(
                "| CSV | %.1f s | %.1f s | %.1f s |%n", (middle - start) / 1e9, (end - middle) / 1e9, (end - start) / 1e9);
    }

    private static String form(String token) {
        var form = new StringBuilder(8_000_000);
        field(form, "_csrf", token);
        field(form, "jenis", "pegawai");
        field(form, "tanggal", LocalDate.now().toString());
        form.append("--").append(BOUNDARY);
        form.append("\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"pegawai.csv\"\r\n");
        form.append("Content-Type: text/csv\r\n\r\nNIP,Nama,Status,Golongan\r\n");
        for (int i = 0; i < PEOPLE; i++) {
            form.append(nip(i)).append(",Pegawai Rekaan ").append(i).append(",PNS,III/a\r\n");
        }
        return form.append("\r\n--").append(BOUNDARY).append("--\r\n").toString();
    }

    private static void field(StringBuilder form, String name, String value) {
        form.append("--").append(BOUNDARY).append("\r\nContent-Disposition: form-data; name=\"").append(name);
        form.append("\"\r\n\r\n").append(value).append("\r\n");
    }

    /** Born 1970 to 1995, appointed 2000 to 2011, sex, number of the day: all different, all well formed. */
    private static String nip(int i) {
        int day = 1 + i % 28;
        int month = 1 + i / 28 % 12;
        int year = 1970 + i / 336 % 26;
        int rest = i / 8736;
        return "%d%02d%02d%d%02d%d%03d".formatted(year, month, day, Math.max(2000 + rest, year + 20), 3, 1 + rest % 2, 1 + rest);
    }
}
