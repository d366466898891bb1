package id.laksana.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.assertj.MockMvcTester.from;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(classes = ShellPreview.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class LookTests {

    @Autowired private WebApplicationContext context;

    private MockMvcTester mvc;

    @BeforeEach
    void open() {
        mvc =
                from(
                        context,
                        builder ->
                                builder.apply(SecurityMockMvcConfigurers.springSecurity()).build());
    }

    @Test
    void aChoiceIsKeptForAYearAndTheReaderStaysOnThePage() {
        var answer =
                mvc.post()
                        .uri("/tampilan")
                        .with(csrf())
                        .param("tema", "gelap")
                        .param("kembali", "/bantuan?x=1");
        assertThat(answer)
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/bantuan?x=1")
                .cookies()
                .hasValue("lk-tema", "gelap")
                .hasMaxAge("lk-tema", java.time.Duration.ofDays(365))
                .isHttpOnly("lk-tema", true);
    }

    @Test
    void anUnknownChoiceIsIgnored() {
        assertThat(mvc.post().uri("/tampilan").with(csrf()).param("tema", "merah"))
                .hasStatus3xxRedirection()
                .cookies()
                .doesNotContainCookie("lk-tema");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//jahat.example", "/\\jahat.example", "https://jahat.example", "jahat"})
    void theWayBackNeverLeavesTheProgram(String target) {
        assertThat(mvc.post().uri("/tampilan").with(csrf()).param("kembali", target))
                .hasRedirectedUrl("/");
    }
}
