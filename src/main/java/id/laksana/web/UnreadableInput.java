package id.laksana.web;

import jakarta.servlet.http.HttpServletResponse;
import java.beans.PropertyEditorSupport;
import java.io.IOException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.multipart.MultipartException;

/** What no keyboard types and no disk names, so that it comes from a broken or hostile program. */
@ControllerAdvice
class UnreadableInput {

    /** PostgreSQL keeps no NUL in text. */
    @InitBinder
    void withoutNul(WebDataBinder binder) {
        binder.registerCustomEditor(
                String.class,
                new PropertyEditorSupport() {
                    @Override
                    public void setAsText(@Nullable String text) {
                        setValue(text == null ? null : text.replace("\0", ""));
                    }
                });
    }

    @ExceptionHandler
    void unreadable(MultipartException problem, HttpServletResponse response) throws IOException {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidFileNameException) {
                response.sendError(HttpStatus.UNPROCESSABLE_CONTENT.value());
                return;
            }
        }
        throw problem;
    }
}
