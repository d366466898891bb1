package id.laksana.pelaksanaan.berkas;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The kinds of file that are accepted, with their media type and the ends of their names. */
public enum JenisBerkas {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    DOC("application/msword", "doc"),
    XLS("application/vnd.ms-excel", "xls"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    CSV("text/csv", "csv"),
    TXT("text/plain", "txt");

    private final String media;
    private final List<String> akhiran;

    JenisBerkas(String media, String... akhiran) {
        this.media = media;
        this.akhiran = List.of(akhiran);
    }

    public static JenisBerkas dari(String media) {
        return Arrays.stream(values())
                .filter(jenis -> jenis.media.equals(media))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown media type " + media));
    }

    public String media() {
        return media;
    }

    public boolean gambar() {
        return this == PNG || this == JPEG;
    }

    /** Whether a browser shows it by itself, without any of its content being run. */
    public boolean terlihat() {
        return this == PDF || gambar();
    }

    /** Whether the name ends as names of this kind do. */
    boolean cocok(String nama) {
        String lower = nama.toLowerCase(Locale.ROOT);
        return akhiran.stream().anyMatch(end -> lower.endsWith("." + end));
    }

    String akhiran() {
        return "." + akhiran.getFirst();
    }

    /** For the file dialog of the browser. */
    public static String semuaAkhiran() {
        return String.join(
                ",",
                Arrays.stream(values())
                        .flatMap(jenis -> jenis.akhiran.stream())
                        .map(end -> "." + end)
                        .toList());
    }
}
