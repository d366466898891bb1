package id.laksana.sop.web;

import id.laksana.organisasi.Hak;
import id.laksana.web.MenuEntry;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module contributes to the shell: rights, menu, and what its API is called. */
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
}
