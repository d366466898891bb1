package id.laksana.naskah.arsip.web;

import id.laksana.organisasi.Hak;
import id.laksana.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the archive contributes to the shell: its rights and its menu. */
@Configuration(proxyBeanMethods = false)
class ArsipConfiguration {

    static final String KELOLA = "arsip.kelola";
    static final String RAHASIA = "arsip.rahasia";
    static final String MAY_SEE = "hasAuthority('arsip.lihat')";
    static final String MAY_MANAGE = "hasAuthority('arsip.kelola')";

    @Bean
    Hak hakLihatArsip() {
        return new Hak("arsip.lihat");
    }

    @Bean
    Hak hakKelolaArsip() {
        return new Hak(KELOLA);
    }

    @Bean
    Hak hakArsipRahasia() {
        return new Hak(RAHASIA);
    }

    @Bean
    MenuEntry menuArsip() {
        return MenuEntry.of("arsip.menu", "archive", "/arsip", 500).needing("arsip.lihat");
    }
}
