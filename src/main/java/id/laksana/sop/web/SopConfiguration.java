package id.laksana.sop.web;

import id.laksana.organisasi.Hak;
import id.laksana.sop.KatalogSop;
import id.laksana.sop.Saringan;
import id.laksana.sop.VersiSop.Status;
import id.laksana.web.Acting;
import id.laksana.web.HomeSource;
import id.laksana.web.HomeSource.Figure;
import id.laksana.web.MenuEntry;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module contributes to the shell: rights, menu, figures of the home page. */
@Configuration(proxyBeanMethods = false)
class SopConfiguration {

    @Bean
    Hak hakTulisSop() {
        return new Hak(HakSop.TULIS);
    }

    @Bean
    Hak hakAjukanSop() {
        return new Hak(HakSop.AJUKAN);
    }

    @Bean
    Hak hakSahkanSop() {
        return new Hak(HakSop.SAHKAN);
    }

    @Bean
    MenuEntry menuSop() {
        return MenuEntry.of("sop.menu", "sitemap", "/sop", 300).shortcut("s");
    }

    /** What {@code /api/v1/openapi} says about all modules' API. */
    @Bean
    OpenAPI openApi() {
        var bearer = new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer");
        return new OpenAPI()
                .info(new Info().title("Laksana").version("1"))
                .components(new Components().addSecuritySchemes("token", bearer))
                .addSecurityItem(new SecurityRequirement().addList("token"));
    }

    @Bean
    HomeSource angkaSop(KatalogSop katalog) {
        return new HomeSource() {
            @Override
            public int order() {
                return 300;
            }

            @Override
            public List<Figure> figures(Acting acting) {
                var jumlah = katalog.jumlah(Saringan.semua());
                return List.of(
                        new Figure(
                                "sop.angka.berlaku",
                                jumlah.getOrDefault(Status.BERLAKU, 0L),
                                "/sop"),
                        new Figure(
                                "sop.angka.peraturan",
                                katalog.jumlahPeraturan(null),
                                "/dasar-hukum"));
            }
        };
    }
}
