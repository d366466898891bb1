package id.laksana.web.page;

import id.laksana.web.AccessRefused;
import id.laksana.web.PostMissing;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.LocaleResolver;

/**
 * All errors end here: a page in the shell, a fragment for htmx, or problem+json (RFC 9457) for the
 * API.
 */
@Controller
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final Set<Integer> WORDED =
            Set.of(400, 403, 404, 405, 409, 413, 422, 429, 500, 503);

    private final MessageSource messages;
    private final LocaleResolver locales;

    ErrorPages(MessageSource messages, LocaleResolver locales) {
        this.messages = messages;
        this.locales = locales;
    }

    @RequestMapping("${server.error.path:/error}")
    @Nullable Object error(HttpServletRequest request, HttpServletResponse response, Model model) {
        var page = page(request);
        var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (path != null && path.toString().startsWith(request.getContextPath() + "/api/")) {
            return problem(page, request);
        }
        response.setStatus(page.status());
        model.addAttribute("page", page);
        if (request.getHeader("HX-Request") == null || request.getHeader("HX-Boosted") != null) {
            return "web/error";
        }
        response.setHeader("HX-Retarget", "#lk-galat");
        response.setHeader("HX-Reswap", "innerHTML");
        return "web/bagian/error";
    }

    private ErrorPage page(HttpServletRequest request) {
        int status = status(request);
        var kind = WORDED.contains(status) ? String.valueOf(status) : "lain";
        var number = status >= 500 ? logged(request) : null;
        return switch (request.getAttribute(WebAttributes.ACCESS_DENIED_403)) {
            case AccessRefused refused ->
                    new ErrorPage(status, kind, number, refused.posts(), refused.ask());
            case PostMissing _ -> new ErrorPage(status, "tanpa-jabatan", number, List.of(), null);
            case CsrfException _ -> new ErrorPage(status, "sesi", number, List.of(), null);
            case null, default -> new ErrorPage(status, kind, number, List.of(), null);
        };
    }

    /** The address itself, asked for by hand, is no error of the program. */
    private static int status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return code instanceof Integer status ? status : HttpStatus.NOT_FOUND.value();
    }

    private static String logged(HttpServletRequest request) {
        var number = UUID.randomUUID().toString().substring(0, 8).toUpperCase();
        LOG.error(
                "Error {} at {}",
                number,
                request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        return number;
    }

    private ResponseEntity<ProblemDetail> problem(ErrorPage page, HttpServletRequest request) {
        var locale = locales.resolveLocale(request);
        var problem = ProblemDetail.forStatus(HttpStatusCode.valueOf(page.status()));
        problem.setTitle(messages.getMessage("galat." + page.kind() + ".judul", null, locale));
        problem.setDetail(messages.getMessage("galat." + page.kind() + ".isi", null, locale));
        if (page.number() != null) {
            problem.setProperty("nomor", page.number());
        }
        return ResponseEntity.status(page.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
