package id.laksana.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * The view {@code sop/katalog} is the template {@code sop/katalog.jte}, given the model and {@code
 * ctx}.
 */
record JteViewResolver(TemplateEngine engine, PageContexts contexts)
        implements ViewResolver, Ordered {

    @Override
    public int getOrder() {
        return 0;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        return name.contains(":") ? null : new JteView(name, engine, contexts);
    }

    /** Written as a whole after rendering, so that a failing template gives a clean error page. */
    private record JteView(String name, TemplateEngine engine, PageContexts contexts)
            implements View {

        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(
                @Nullable Map<String, ?> model,
                HttpServletRequest request,
                HttpServletResponse response)
                throws Exception {
            var params = new HashMap<String, Object>(model == null ? Map.of() : model);
            params.put("ctx", contexts.of(request, params));
            var output = new Utf8ByteOutput();
            engine.render(name + ".jte", params, output);
            response.setContentType(getContentType());
            response.setContentLength(output.getContentLength());
            output.writeTo(response.getOutputStream());
        }
    }
}
