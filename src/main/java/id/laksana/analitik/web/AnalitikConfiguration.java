package id.laksana.analitik.web;

import id.laksana.organisasi.Hak;
import id.laksana.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module contributes to the shell: its rights and its menu. */
@Configuration(proxyBeanMethods = false)
class AnalitikConfiguration {

    static final String MAY_SEE = "hasAuthority('analitik.lihat')";
    static final String MAY_JUDGE = "hasAuthority('analitik.nilai')";
    static final String NAMA = "analitik.nama";

    @Bean
    Hak hakLihatAnalisis() {
        return new Hak("analitik.lihat");
    }

    @Bean
    Hak hakNilaiSop() {
        return new Hak("analitik.nilai");
    }

    @Bean
    Hak hakNamaPelaku() {
        return new Hak(NAMA);
    }

    @Bean
    MenuEntry menuAnalisis() {
        return MenuEntry.of("analitik.menu", "chart-histogram", "/analitik", 800)
                .needing("analitik.lihat")
                .shortcut("a");
    }
}
