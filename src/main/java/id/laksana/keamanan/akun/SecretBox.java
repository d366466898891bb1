package id.laksana.keamanan.akun;

import id.laksana.database.DatabaseProperties;
import id.laksana.keamanan.SecurityProperties;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * Encrypts what the database must not show to who reads it: AES-256-GCM, the key outside the
 * database.
 */
@Component
@NamedInterface("pengaman")
public class SecretBox {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    SecretBox(SecurityProperties properties, DatabaseProperties database) throws IOException {
        var text =
                properties.key() == null
                        ? kept(database.data().toAbsolutePath())
                        : properties.key();
        var bytes = Base64.getDecoder().decode(text.strip());
        if (bytes.length != 32) {
            throw new IllegalStateException(
                    "LAKSANA_SECURITY_KEY harus 32 bita dalam Base64, sekarang " + bytes.length);
        }
        key = new SecretKeySpec(bytes, "AES");
    }

    /**
     * @param owner whose secret it is; a secret copied to another row does not open
     */
    public byte[] seal(byte[] plain, String owner) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var closed = run(Cipher.ENCRYPT_MODE, nonce, plain, owner);
        return ByteBuffer.allocate(NONCE + closed.length).put(nonce).put(closed).array();
    }

    public byte[] open(byte[] box, String owner) {
        var buffer = ByteBuffer.wrap(box);
        var nonce = new byte[NONCE];
        buffer.get(nonce);
        var closed = new byte[buffer.remaining()];
        buffer.get(closed);
        return run(Cipher.DECRYPT_MODE, nonce, closed, owner);
    }

    private byte[] run(int mode, byte[] nonce, byte[] input, String owner) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes());
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a stored secret does not open with this key", e);
        }
    }

    private String kept(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("kunci-keamanan");
        try {
            Files.createFile(file, ownerOnly(folder));
            var bytes = new byte[32];
            random.nextBytes(bytes);
            Files.writeString(file, Base64.getEncoder().encodeToString(bytes));
        } catch (FileAlreadyExistsException _) {
            // made at an earlier start
        }
        return Files.readString(file);
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
