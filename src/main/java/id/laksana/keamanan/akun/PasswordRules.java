package id.laksana.keamanan.akun;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What a password must be: long and not guessable. No demands on digits or capitals, no expiry
 * (NIST SP 800-63B-4 section 3.1.1.2): they make people choose worse ones.
 */
@Component
public class PasswordRules {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    /** What must be left after common words, names and runs are taken out. */
    private static final int SUBSTANCE = 5;

    private static final List<String> RUNS =
            List.of(
                    "abcdefghijklmnopqrstuvwxyz",
                    "qwertyuiop",
                    "asdfghjkl",
                    "zxcvbnm",
                    "1qaz2wsx3edc",
                    "01234567890",
                    "09876543210");

    /** Why a password is refused; the message key is {@code sandi.tolak.<name>}. */
    public enum Objection {
        TERLALU_PENDEK,
        TERLALU_PANJANG,
        MUDAH_DITEBAK,
        SAMA
    }

    private final List<String> common;

    PasswordRules() throws IOException {
        var file = new ClassPathResource("keamanan/kata-umum.txt");
        common =
                file.getContentAsString(StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .toList();
    }

    /** The same characters typed on another keyboard or system are the same password. */
    public static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    /**
     * @param context names the person is known by: account, NIP, own name, instansi
     */
    public Optional<Objection> objection(String password, Collection<String> context) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Objection.TERLALU_PENDEK);
        }
        if (length > LONGEST) {
            return Optional.of(Objection.TERLALU_PANJANG);
        }
        var plain = plain(password);
        long least = Math.min(substance(plain, context), substance(undisguised(plain), context));
        return least < SUBSTANCE ? Optional.of(Objection.MUDAH_DITEBAK) : Optional.empty();
    }

    private long substance(String password, Collection<String> context) {
        var rest = password;
        var words =
                Stream.of(
                                common.stream(),
                                context.stream().flatMap(PasswordRules::words),
                                RUNS.stream().flatMap(PasswordRules::pieces))
                        .flatMap(s -> s)
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList();
        for (var word : words) {
            rest = rest.replace(word, "");
        }
        return rest.replaceAll("[^\\p{L}\\p{N}]", "").codePoints().distinct().count();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('@', 'a').replace('$', 's').replace('!', 'i');
    }

    /**
     * Digits that stand for letters; read apart, because years and runs are made of digits as well.
     */
    private static String undisguised(String text) {
        return text.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's');
    }

    private static Stream<String> words(String name) {
        return Arrays.stream(plain(name).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= 3);
    }

    private static Stream<String> pieces(String run) {
        return IntStream.rangeClosed(4, run.length())
                .boxed()
                .flatMap(
                        size ->
                                IntStream.rangeClosed(0, run.length() - size)
                                        .mapToObj(start -> run.substring(start, start + size)));
    }
}
