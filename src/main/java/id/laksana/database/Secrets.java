package id.laksana.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * Passwords of the embedded database: made once, kept beside the data, readable by the owner of the
 * folder only.
 */
record Secrets(String superuser, String owner, String application) {

    static Secrets in(Path folder) throws IOException {
        Path file = folder.resolve("rahasia.properties");
        var properties = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                properties.load(in);
            }
        } else {
            for (String name : new String[] {"superuser", "owner", "application"}) {
                properties.setProperty(name, random());
            }
            Files.createFile(file, ownerOnly(folder));
            try (var out = Files.newBufferedWriter(file)) {
                properties.store(out, null);
            }
        }
        return new Secrets(
                properties.getProperty("superuser"),
                properties.getProperty("owner"),
                properties.getProperty("application"));
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
