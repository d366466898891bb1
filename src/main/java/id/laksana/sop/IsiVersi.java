package id.laksana.sop;

import id.laksana.sop.Sop.Pengesahan;
import id.laksana.sop.Sop.Tanggal;
import id.laksana.sop.SopFile.Result.Content;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads stored files by the one reader of files; remembers the last few hundred by their content.
 */
@Component
class IsiVersi {

    private static final int MOST = 400;

    private final Map<String, Content> recent =
            Collections.synchronizedMap(
                    new LinkedHashMap<>(MOST, 0.75f, true) {
                        @Override
                        protected boolean removeEldestEntry(Map.Entry<String, Content> eldest) {
                            return size() > MOST;
                        }
                    });

    Content baca(
            String sidik,
            String berkas,
            @Nullable String nomor,
            Tanggal tanggal,
            Pengesahan pengesahan) {
        var content = recent.computeIfAbsent(sidik, _ -> baca(berkas));
        var sop = content.sop().denganPengesahan(nomor, tanggal, pengesahan);
        return new Content(sop, content.baris(), content.isi());
    }

    /**
     * A stored file was good when it came in; if the format has become stricter since, that is a
     * defect of ours.
     */
    private static Content baca(String berkas) {
        return switch (SopFile.readText("versi", berkas)) {
            case Content content -> content;
            case SopFile.Result.Refused refused ->
                    throw new IllegalStateException(refused.temuan().toString());
        };
    }

    static String sidik(String berkas) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(berkas.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
