package id.laksana.web.page;

import id.laksana.web.Look.Setting;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Stores what the reader chose under "Tampilan" in cookies, and goes back to the page. */
@Controller
class LookController {

    private static final Duration YEAR = Duration.ofDays(365);

    @PostMapping("/tampilan")
    String choose(
            @RequestParam(defaultValue = "/") String kembali,
            HttpServletRequest request,
            HttpServletResponse response) {
        for (Setting setting : Setting.values()) {
            var value = request.getParameter(setting.field());
            if (value != null && setting.allows(value)) {
                response.addHeader(HttpHeaders.SET_COOKIE, cookie(setting, value, request));
            }
        }
        return "redirect:" + (isLocal(kembali) ? kembali : "/");
    }

    private static String cookie(Setting setting, String value, HttpServletRequest request) {
        return ResponseCookie.from(setting.cookie(), value)
                .path("/")
                .maxAge(YEAR)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build()
                .toString();
    }

    /** Browsers read both "//host" and "/\host" as another site. */
    private static boolean isLocal(String path) {
        return path.startsWith("/") && !path.startsWith("//") && path.indexOf('\\') < 0;
    }
}
