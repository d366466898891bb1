package id.laksana.keamanan;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Sends a visitor to the login page, and from there back. The way back is in the address: no
 * session is needed.
 */
class LoginEntryPoint implements AuthenticationEntryPoint {

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        var login = UriComponentsBuilder.fromPath(Paths.LOGIN);
        var path = Paths.of(request);
        if (request.getMethod().equals("GET") && !path.equals("/")) {
            var query = request.getQueryString();
            login.queryParam("ke", "{ke}");
            Redirects.to(
                    request,
                    response,
                    login.encode()
                            .buildAndExpand(query == null ? path : path + "?" + query)
                            .toUriString());
        } else {
            Redirects.to(request, response, login.toUriString());
        }
    }
}
