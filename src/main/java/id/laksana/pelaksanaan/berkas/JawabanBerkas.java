package id.laksana.pelaksanaan.berkas;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How the content of a file is sent to a browser: shown where that is safe, else downloaded. */
public final class JawabanBerkas {

    private static final String POLICY = "Content-Security-Policy";

    /** In an origin of its own nothing in the file reaches the session of its reader. */
    private static final String SHOWN = "default-src 'none'; sandbox; frame-ancestors 'none'";

    /**
     * The viewers of browsers are pages with scripts and styles of their own, which this header
     * would keep from running: Safari shows an empty window then.
     */
    private static final String SHOWN_BY_A_VIEWER = "sandbox allow-scripts; frame-ancestors 'none'";

    private JawabanBerkas() {}

    /** A picture that was drawn here. */
    public static ResponseEntity<byte[]> gambar(byte[] png) {
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).header(POLICY, SHOWN).body(png);
    }

    /**
     * @param ukuran of the content in bytes
     * @param isi closed by whoever writes the answer
     */
    public static ResponseEntity<InputStreamResource> isi(
            String nama, JenisBerkas jenis, long ukuran, InputStream isi) {
        var disposition =
                jenis.terlihat() ? ContentDisposition.inline() : ContentDisposition.attachment();
        var answer =
                ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(jenis.media()))
                        .contentLength(ukuran)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                disposition
                                        .filename(nama, StandardCharsets.UTF_8)
                                        .build()
                                        .toString());
        if (jenis.terlihat()) {
            answer.header(POLICY, jenis == JenisBerkas.PDF ? SHOWN_BY_A_VIEWER : SHOWN);
        }
        return answer.body(new InputStreamResource(isi));
    }
}
