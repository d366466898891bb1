package id.laksana.organisasi.web;

import id.laksana.organisasi.Hak;
import id.laksana.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OrganisasiConfiguration {

    static final String KELOLA = "organisasi.kelola";
    static final String MAY_MANAGE = "hasAuthority('" + KELOLA + "')";
    static final String KALENDER = "kalender.kelola";
    static final String MAY_MANAGE_CALENDAR = "hasAuthority('" + KALENDER + "')";

    @Bean
    Hak kelolaOrganisasi() {
        return new Hak(KELOLA);
    }

    @Bean
    Hak kelolaKalender() {
        return new Hak(KALENDER);
    }

    @Bean
    MenuEntry organisasiMenu() {
        return MenuEntry.of("organisasi.menu", "building-community", "/organisasi", 800).lower();
    }
}
