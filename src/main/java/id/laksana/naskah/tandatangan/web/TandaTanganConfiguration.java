package id.laksana.naskah.tandatangan.web;

import id.laksana.organisasi.Hak;
import id.laksana.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What signatures contribute to the shell. */
@Configuration(proxyBeanMethods = false)
class TandaTanganConfiguration {

    static final String MAY_SET = "hasAuthority('naskah.atur-tandatangan')";

    @Bean
    Hak hakAturTandaTangan() {
        return new Hak("naskah.atur-tandatangan");
    }

    @Bean
    MenuEntry menuTandaTangan() {
        return MenuEntry.of("ttd.menu", "signature", "/tandatangan", 560).shortcut("t");
    }
}
