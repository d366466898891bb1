package id.laksana.keamanan.akun;

import java.io.ByteArrayOutputStream;
import java.time.Instant;

/**
 * What the phone does: reads the secret as text and shows the code of now, or of a step before or
 * after.
 */
public record AuthenticatorApp(byte[] secret) {

    public AuthenticatorApp(String base32) {
        this(decoded(base32));
    }

    public String code(int steps) {
        return Totp.code(secret, Totp.step(Instant.now()) + steps, 6);
    }

    private static byte[] decoded(String base32) {
        var bytes = new ByteArrayOutputStream();
        int buffer = 0;
        int bits = 0;
        for (char c : base32.toCharArray()) {
            buffer = buffer << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(c);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(buffer >> bits & 0xff);
            }
        }
        return bytes.toByteArray();
    }
}
