package id.laksana.keamanan;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Sends the browser to another page; htmx, which would put that page into a part of this one, is
 * told by header.
 */
final class Redirects {

    private Redirects() {}

    static void to(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        var target = request.getContextPath() + path;
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(target);
        } else {
            response.setHeader("HX-Redirect", target);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }
}
