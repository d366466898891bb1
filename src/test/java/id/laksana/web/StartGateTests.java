package id.laksana.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class StartGateTests {

    private final StartGate gate = new StartGate();

    @Test
    void whoComesEarlyWaitsUntilTheDataAreThere() throws Exception {
        var early = visit("/masuk");
        var health = visit("/actuator/health");
        assertThat(health.get().getRequest()).isNotNull();
        assertThat(early).isNotDone();

        gate.open();
        assertThat(early.get().getRequest()).isNotNull();
        assertThat(visit("/sop").get().getRequest()).isNotNull();
    }

    /** The chain that the request went on through. */
    private CompletableFuture<MockFilterChain> visit(String path) {
        return CompletableFuture.supplyAsync(
                () -> {
                    var chain = new MockFilterChain();
                    try {
                        gate.doFilter(
                                new MockHttpServletRequest("GET", path),
                                new MockHttpServletResponse(),
                                chain);
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                    return chain;
                },
                task -> Thread.ofVirtual().start(task));
    }
}
