package id.laksana.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The address of static files: /static/&lt;hash of all of them&gt;/file. One hash for all keeps the
 * relative addresses inside the style sheets valid, and a changed file can never be answered from
 * an old cache.
 */
@Component
class Assets {

    private final String version;

    Assets() throws IOException {
        var files =
                new PathMatchingResourcePatternResolver().getResources("classpath*:/static/**/*.*");
        version = hash(files);
    }

    String path(String file) {
        return "/static/" + version + "/" + file;
    }

    /**
     * The order in which files are found differs between a folder and a jar; their version must
     * not.
     */
    private static String hash(Resource[] files) throws IOException {
        var hashes = new TreeSet<String>();
        for (Resource file : files) {
            hashes.add(file.getFilename() + " " + hash(file.getContentAsByteArray()));
        }
        return hash(hashes.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 12);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
