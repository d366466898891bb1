package id.laksana.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the {@link PageContext} of one request. */
@Component
class PageContexts {

    private static final Logger LOG = LoggerFactory.getLogger(PageContexts.class);

    private final MessageSource messages;
    private final Assets assets;
    private final Menu menu;
    private final ObjectProvider<ActingSource> actingSource;
    private final Clock clock;
    private final ZoneId defaultZone;

    PageContexts(
            MessageSource messages,
            Assets assets,
            Menu menu,
            ObjectProvider<ActingSource> actingSource,
            Clock clock,
            @Value("${laksana.zona:Asia/Jakarta}") ZoneId defaultZone) {
        this.messages = messages;
        this.assets = assets;
        this.menu = menu;
        this.actingSource = actingSource;
        this.clock = clock;
        this.defaultZone = defaultZone;
    }

    PageContext of(HttpServletRequest request, Map<String, ?> model) {
        var here = here(request);
        var look = Look.of(request);
        var acting = acting(request);
        var zone = acting == null ? defaultZone : acting.zone();
        var formats = new Formats(look.locale(), zone, clock);
        var toast = model.get(Toast.FLASH) instanceof Toast t ? t : null;
        return new PageContext(
                new PageContext.Parts(
                        messages,
                        assets,
                        here,
                        formats,
                        look,
                        (CsrfToken) request.getAttribute(CsrfToken.class.getName()),
                        menu.of(acting, here.path()),
                        acting,
                        actingSource.getIfAvailable(),
                        toast));
    }

    /**
     * On an error page the reason may be the very store that knows the person: the page must still
     * appear.
     */
    private @Nullable Acting acting(HttpServletRequest request) {
        var source = actingSource.getIfAvailable();
        if (source == null) {
            return null;
        }
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            return source.acting(request);
        }
        try {
            return source.acting(request);
        } catch (RuntimeException e) {
            LOG.warn("The error page is shown without the person", e);
            return null;
        }
    }

    private static Here here(HttpServletRequest request) {
        var failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var uri = failed == null ? request.getRequestURI() : failed;
        var query = new LinkedHashMap<String, List<String>>();
        // After an error the parameters may be the very thing that could not be read (an upload
        // over the limit).
        if (failed == null && request.getMethod().equals("GET")) {
            request.getParameterMap()
                    .forEach((name, values) -> query.put(name, Arrays.asList(values)));
        }
        return new Here(
                request.getContextPath(), uri.substring(request.getContextPath().length()), query);
    }
}
