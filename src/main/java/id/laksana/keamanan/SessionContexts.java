package id.laksana.keamanan;

import id.laksana.keamanan.pengguna.PenggunaReader;
import id.laksana.keamanan.sesi.DaftarSesi;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Makes the security context of a request out of the few facts the session keeps. Nothing of it is
 * stored: rights taken away are gone with the next request. It is made only when someone asks for
 * it, so static files cost nothing.
 */
@Component
class SessionContexts implements SecurityContextRepository {

    private final DaftarSesi daftarSesi;
    private final PenggunaReader reader;

    SessionContexts(DaftarSesi daftarSesi, PenggunaReader reader) {
        this.daftarSesi = daftarSesi;
        this.reader = reader;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(request);
    }

    @Override
    @SuppressWarnings("deprecation") // still abstract in the interface
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return read(holder.getRequest());
    }

    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // the session keeps the login, which the login page writes itself
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return daftarSesi.login(request) != null;
    }

    private SecurityContext read(HttpServletRequest request) {
        var context = new SecurityContextImpl();
        var login = daftarSesi.login(request);
        if (login != null) {
            reader.of(login)
                    .ifPresent(
                            pengguna ->
                                    context.setAuthentication(new LoginAuthentication(pengguna)));
        }
        return context;
    }

    private final class Deferred implements DeferredSecurityContext {

        private final HttpServletRequest request;
        private @Nullable SecurityContext context;

        Deferred(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            if (context == null) {
                context = read(request);
            }
            return context;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
