package id.laksana.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.multipart.MultipartException;

class UnreadableInputTests {

    private final UnreadableInput input = new UnreadableInput();

    @Test
    void aNameThatCannotBeKeptIsToldToItsSender() throws IOException {
        var response = new MockHttpServletResponse();
        var cause = new InvalidFileNameException("a\0b.csv", "Invalid file name: a\\0b.csv");
        input.unreadable(new MultipartException("Failed to parse", cause), response);
        assertThat(response.getStatus()).isEqualTo(422);
    }

    @Test
    void otherProblemsStayWhatTheyAre() {
        var problem = new MultipartException("Failed to parse", new IOException("broken"));
        assertThatThrownBy(() -> input.unreadable(problem, new MockHttpServletResponse()))
                .isSameAs(problem);
    }

    @Test
    void nulIsLeftOutOfText() {
        var binder = new WebDataBinder(null);
        input.withoutNul(binder);
        assertThat(binder.convertIfNecessary("a\0b", String.class)).isEqualTo("ab");
    }
}
