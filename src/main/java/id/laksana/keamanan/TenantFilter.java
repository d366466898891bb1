package id.laksana.keamanan;

import id.laksana.database.Tenant;
import id.laksana.keamanan.pengguna.Pengguna;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Binds the instansi of the user around the rest of the request. The pages of the own account
 * always work on the own instansi, also while an administrator of the installation has opened
 * another.
 */
class TenantFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var pengguna = Paths.isStatic(request) ? null : CurrentPengguna.get();
        if (pengguna == null) {
            chain.doFilter(request, response);
            return;
        }
        try {
            Tenant.call(
                    instansi(pengguna, request),
                    () -> {
                        chain.doFilter(request, response);
                        return null;
                    });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static int instansi(Pengguna pengguna, HttpServletRequest request) {
        return Paths.isOwnAccount(request) ? pengguna.login().instansi() : pengguna.instansi().id();
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
