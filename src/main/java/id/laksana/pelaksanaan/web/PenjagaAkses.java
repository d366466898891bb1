package id.laksana.pelaksanaan.web;

import id.laksana.pelaksanaan.AksesPelaksanaan;
import id.laksana.web.ActingSource;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Stands before every page and act of this module that is about a case, a task or a file: what the
 * person may not read is not there. A page that is added later stands behind it as well.
 */
@Component
class PenjagaAkses implements HandlerInterceptor {

    private final AksesPelaksanaan akses;
    private final ObjectProvider<ActingSource> acting;

    PenjagaAkses(AksesPelaksanaan akses, ObjectProvider<ActingSource> acting) {
        this.akses = akses;
        this.acting = acting;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || !milikModul(method)) {
            return true;
        }
        var who = acting.getObject().acting(request);
        UUID person = who == null ? null : UUID.fromString(who.person());
        boolean kelola = who != null && who.may(PelaksanaanConfiguration.KELOLA);
        for (Object value : variables(request).values()) {
            if (isUuid(value)
                    && akses.tertutup(UUID.fromString(value.toString()), person, kelola)) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
        }
        return true;
    }

    private static boolean milikModul(HandlerMethod method) {
        return method.getBeanType().getPackage().equals(PenjagaAkses.class.getPackage());
    }

    private static Map<?, ?> variables(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                        instanceof Map<?, ?> found
                ? found
                : Map.of();
    }

    private static boolean isUuid(Object value) {
        return value.toString().matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    }
}
