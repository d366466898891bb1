package id.laksana.keamanan.akun;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.keamanan.akun.PasswordRules.Objection;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

    private static final List<String> WHO =
            List.of(
                    "ratna.paweli",
                    "Ratna Paweli, S.E.",
                    "198001012005012001",
                    "Provinsi Sulawesi Tengah");

    private final PasswordRules rules;

    PasswordRulesTests() throws IOException {
        rules = new PasswordRules();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kuda hijau makan roti",
                "gajahterbangkelangit",
                "x7Kq!mZ2pW9v",
                "перо чайка лодка",
                "kopi-tubruk-jam-tujuh"
            })
    void longAndNotGuessable(String password) {
        assertThat(rules.objection(password, WHO)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password2026!",
                "Rahasia123456",
                "qwertyuiop123",
                "aaaaaaaaaaaaaa",
                "123456789012345",
                "ratnapaweli2026",
                "SulawesiTengah1",
                "P@ssw0rdP@ssword",
                "198001012005012001",
                "adminadminadmin",
                "abcdefghijklmnop"
            })
    void commonWordsNamesAndRuns(String password) {
        assertThat(rules.objection(password, WHO)).contains(Objection.MUDAH_DITEBAK);
    }

    @Test
    void lengthIsCountedInCharactersNotInBytes() {
        assertThat(rules.objection("kuda hijau", WHO)).contains(Objection.TERLALU_PENDEK);
        assertThat(rules.objection("😀😃😄😁😆😅🤣😂🙂🙃😉", WHO))
                .contains(Objection.TERLALU_PENDEK);
        assertThat(rules.objection("kuda hijau ".repeat(12), WHO))
                .contains(Objection.TERLALU_PANJANG);
    }

    @Test
    void theSameCharactersTypedOnAnotherSystemAreTheSamePassword() {
        assertThat(PasswordRules.normal("cafe\u0301 ｋｏｐｉ"))
                .isEqualTo(PasswordRules.normal("caf\u00e9 kopi"));
    }
}
