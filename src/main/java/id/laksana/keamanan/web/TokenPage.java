package id.laksana.keamanan.web;

import id.laksana.keamanan.token.TokenApi;
import id.laksana.web.FormErrors;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param baru the token just made, shown this once
 */
public record TokenPage(
        List<TokenApi> daftar,
        List<String> daftarHak,
        @Nullable String baru,
        Instant sekarang,
        FormErrors errors) {}
