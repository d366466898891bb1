package id.laksana.keamanan;

import id.laksana.web.RefusalHandler;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.util.unit.DataSize;

/**
 * A form whose session has ended is no attack: its reader is led to the login page, which says what
 * happened. A file that is too large could not be read, and the token beside it neither: the answer
 * speaks of the file.
 */
class StaleFormHandler implements AccessDeniedHandler {

    private final AccessDeniedHandler refusal = new RefusalHandler();
    private final DataSize largestRequest;

    StaleFormHandler(DataSize largestRequest) {
        this.largestRequest = largestRequest;
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException, ServletException {
        if (e instanceof CsrfException
                && request.getContentLengthLong() > largestRequest.toBytes()) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else if (e instanceof CsrfException && CurrentPengguna.get() == null) {
            Redirects.to(request, response, Paths.LOGIN + "?berakhir");
        } else {
            refusal.handle(request, response, e);
        }
    }
}
