package id.laksana.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The shell alone, without database and login, with an invented person: for its tests and to look
 * at it. It carries no stereotype, so that the tests of the whole program do not find it.
 */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration"
        })
@ComponentScan
class ShellPreview {

    static void main(String[] args) {
        SpringApplication.run(ShellPreview.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-07-21T01:40:00Z"), ZoneOffset.UTC);
    }

    @Bean
    SecurityFilterChain open(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .httpBasic(Customizer.withDefaults())
                .headers(
                        headers ->
                                headers.contentSecurityPolicy(
                                        csp ->
                                                csp.policyDirectives(
                                                        "default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                                                                + " frame-ancestors 'none'")))
                .build();
    }

    @Bean
    UserDetailsService accounts() {
        return new InMemoryUserDetailsManager(
                User.withUsername("ratna").password("{noop}rahasia").roles().build());
    }

    @Bean
    ActingSource ratna() {
        var kasubag = new Acting.PostChoice("1", "Kasubag Program, Keuangan dan Aset", null);
        var plh = new Acting.PostChoice("2", "Kasubag Umum dan Kepegawaian", "Plh.");
        return new ActingSource() {
            @Override
            public @Nullable Acting acting(HttpServletRequest request) {
                return request.getHeader("X-Tamu") != null
                        ? null
                        : new Acting(
                                "0",
                                "Ratna Paweli, S.E.",
                                "RP",
                                kasubag,
                                List.of(kasubag, plh),
                                "Dinas Koperasi, UKM Provinsi Sulawesi Tengah",
                                ZoneId.of("Asia/Makassar"),
                                Set.of("sop.lihat"));
            }

            @Override
            public String switchPath() {
                return "/masuk/jabatan";
            }

            @Override
            public String logoutPath() {
                return "/keluar";
            }

            @Override
            public String loginPath() {
                return "/masuk";
            }

            @Override
            public String accountPath() {
                return "/akun";
            }
        };
    }

    @Bean
    SearchSource sopSource() {
        return new SearchSource() {
            @Override
            public String kind() {
                return "web.menu";
            }

            @Override
            public int order() {
                return 1;
            }

            @Override
            public List<Hit> search(String query, int limit) {
                return query.equals("pengukuran")
                        ? List.of(
                                new Hit(
                                        "Pelaksanaan Pengukuran Kinerja",
                                        "/sop/contoh",
                                        "dkukm <b>"))
                        : List.of();
            }
        };
    }

    @Bean
    RouterFunction<ServerResponse> failing() {
        return RouterFunctions.route()
                .GET(
                        "/contoh/gagal",
                        request -> {
                            throw new IllegalStateException("rahasia");
                        })
                .GET(
                        "/contoh/hak",
                        request -> {
                            throw new AccessRefused(
                                    "mengesahkan SOP",
                                    List.of("Kepala Bagian Organisasi"),
                                    "Subbagian Kelembagaan");
                        })
                .build();
    }

    @Bean
    MenuEntry cari() {
        return MenuEntry.of("web.cari", "sitemap", "/contoh", 20)
                .needing("sop.lihat")
                .counting(acting -> 9);
    }

    @Bean
    MenuEntry bantuan() {
        return MenuEntry.of("web.bantuan", "settings", "/bantuan", 90).lower();
    }

    @Bean
    MenuEntry rahasia() {
        return MenuEntry.of("web.akun", "lock", "/rahasia", 30).needing("rahasia");
    }
}
