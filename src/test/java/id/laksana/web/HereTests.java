package id.laksana.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HereTests {

    private static Here here(String context) {
        var query = new LinkedHashMap<String, List<String>>();
        query.put("q", List.of("kerja & {1}"));
        query.put("status", List.of("BERLAKU", "KONSEP"));
        query.put("bagian", List.of("3"));
        return new Here(context, "/sop", query);
    }

    @Test
    void aChangedFilterKeepsTheOthersAndStartsAgain() {
        assertThat(here("").with("unit", "a/b c"))
                .isEqualTo(
                        "/sop?q=kerja%20%26%20%7B1%7D&status=BERLAKU&status=KONSEP&unit=a%2Fb%20c");
    }

    @Test
    void nullTakesAFilterAway() {
        assertThat(here("/laksana").with("status", null))
                .isEqualTo("/laksana/sop?q=kerja%20%26%20%7B1%7D");
        assertThat(here("").with(Map.of("status", "", "bagian", 2)))
                .isEqualTo("/sop?q=kerja%20%26%20%7B1%7D&bagian=2");
    }

    @Test
    void ownAddressesGetTheContextPath() {
        assertThat(here("/laksana").url("/cari")).isEqualTo("/laksana/cari");
        assertThat(here("/laksana").url("https://jdih.example/1"))
                .isEqualTo("https://jdih.example/1");
    }
}
