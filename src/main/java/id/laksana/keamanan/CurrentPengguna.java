package id.laksana.keamanan;

import id.laksana.keamanan.pengguna.Pengguna;
import id.laksana.organisasi.Pelaku;
import id.laksana.web.PostMissing;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives controllers the {@link Pelaku} or the {@link Pengguna} of the request as a method
 * parameter.
 */
@Component
class CurrentPengguna implements HandlerMethodArgumentResolver {

    /** Null for a visitor. */
    static @Nullable Pengguna get() {
        return SecurityContextHolder.getContext().getAuthentication()
                        instanceof LoginAuthentication login
                ? login.getPrincipal()
                : null;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Pelaku.class
                || parameter.getParameterType() == Pengguna.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binderFactory) {
        var pengguna = get();
        if (pengguna == null) {
            throw new AccessDeniedException("nobody is logged in");
        }
        if (parameter.getParameterType() == Pengguna.class) {
            return pengguna;
        }
        var pelaku = pengguna.pelaku();
        if (pelaku == null) {
            throw new PostMissing();
        }
        if (!pengguna.lengkap()) {
            throw new AccessDeniedException("has not finished logging in");
        }
        return pelaku;
    }
}
