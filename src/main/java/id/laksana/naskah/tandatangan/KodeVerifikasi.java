package id.laksana.naskah.tandatangan;

import id.laksana.database.Tenant;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The random code under which anybody checks a document. It names its instansi, so that it is
 * looked for in that one only.
 */
@Component
class KodeVerifikasi {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,9})-[A-Za-z0-9_-]{22}");
    private static final int BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final String alamat;

    KodeVerifikasi(@Value("${laksana.alamat}") String alamat) {
        this.alamat = alamat.strip().replaceAll("/+$", "");
    }

    String baru() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Tenant.current()
                + "-"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    String alamat(String kode) {
        return alamat + "/verifikasi/" + kode;
    }

    /** Empty: such a code was never made. */
    OptionalInt instansi(String kode) {
        var form = FORM.matcher(kode);
        return form.matches()
                ? OptionalInt.of(Integer.parseInt(form.group(1)))
                : OptionalInt.empty();
    }
}
