package id.laksana.naskah.web;

import id.laksana.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module contributes to the shell: its menu. */
@Configuration(proxyBeanMethods = false)
class NaskahConfiguration {

    @Bean
    MenuEntry menuNaskah() {
        return MenuEntry.of("naskah.menu", "file-text", "/naskah", 260).shortcut("d");
    }
}
