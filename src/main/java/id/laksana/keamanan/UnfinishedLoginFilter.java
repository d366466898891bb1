package id.laksana.keamanan;

import id.laksana.keamanan.pengguna.Pengguna.Tahap;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps who has not given the second factor, or must change a one-time password first, at the page
 * where that is done. Such a user has no rights either, so this filter is a guide and not the door.
 */
class UnfinishedLoginFilter extends OncePerRequestFilter {

    private static final Set<String> ALWAYS =
            Set.of(Paths.LOGOUT, "/tampilan", "/bantuan", "/error");

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = Paths.of(request);
        var pengguna =
                Paths.isStatic(request) || ALWAYS.contains(path) ? null : CurrentPengguna.get();
        if (pengguna == null || pengguna.lengkap() || path.startsWith(page(pengguna.tahap()))) {
            chain.doFilter(request, response);
        } else {
            Redirects.to(request, response, page(pengguna.tahap()));
        }
    }

    static String page(Tahap tahap) {
        return switch (tahap) {
            case FAKTOR_KEDUA -> "/masuk/faktor";
            case GANTI_SANDI -> "/akun/sandi";
            case PASANG_FAKTOR -> "/akun/faktor";
            case LENGKAP -> "/";
        };
    }
}
