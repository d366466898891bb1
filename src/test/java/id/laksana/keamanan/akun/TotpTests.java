package id.laksana.keamanan.akun;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, the rows for SHA-1. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void theVectorsOfTheStandard(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)), 8)).isEqualTo(code);
    }

    @Test
    void aClockMayBeOneStepAwayAndNotTwo() {
        var now = Instant.ofEpochSecond(1_111_111_111);
        var code = Totp.code(SECRET, Totp.step(now), 6);
        assertThat(Totp.matching(SECRET, code, now.minusSeconds(30), 0)).isPresent();
        assertThat(Totp.matching(SECRET, code, now.plusSeconds(30), 0)).isPresent();
        assertThat(Totp.matching(SECRET, code, now.plusSeconds(60), 0)).isEmpty();
    }

    @Test
    void aCodeWorksOnce() {
        var now = Instant.ofEpochSecond(1_111_111_111);
        var code = Totp.code(SECRET, Totp.step(now), 6);
        var used = Totp.matching(SECRET, code, now, 0).getAsLong();
        assertThat(Totp.matching(SECRET, code, now, used)).isEmpty();
    }

    @Test
    void theSecretIsBase32AsAppsReadIt() {
        assertThat(Totp.base32(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }
}
