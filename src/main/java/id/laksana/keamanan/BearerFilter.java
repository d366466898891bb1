package id.laksana.keamanan;

import id.laksana.keamanan.token.DaftarToken;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** {@code Authorization: Bearer lks_...} for the API (RFC 6750). */
class BearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "bearer ";

    private final DaftarToken daftarToken;

    BearerFilter(DaftarToken daftarToken) {
        this.daftarToken = daftarToken;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && header.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            daftarToken
                    .pemegang(header.substring(SCHEME.length()).strip(), request.getRemoteAddr())
                    .ifPresent(
                            p ->
                                    SecurityContextHolder.setContext(
                                            new SecurityContextImpl(new LoginAuthentication(p))));
        }
        chain.doFilter(request, response);
    }
}
