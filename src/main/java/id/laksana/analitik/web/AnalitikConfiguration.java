package id.laksana.analitik.web;

import id.laksana.organisasi.Hak;
import id.laksana.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;

/** What this module contributes to the shell: its rights and its menu. */
@Configuration(proxyBeanMethods = false)
class AnalitikConfiguration {

    static final String MAY_SEE = "hasAuthority('analitik.lihat')";
    static final String MAY_JUDGE = "hasAuthority('analitik.nilai')";
    private static final String NILAI = "analitik.nilai";
    private static final String NAMA = "analitik.nama";

    @Bean
    Hak hakLihatAnalisis() {
        return new Hak("analitik.lihat");
    }

    @Bean
    Hak hakNilaiSop() {
        return new Hak(NILAI);
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

    /** Whether the person may fill in the forms. */
    static boolean menilai(Authentication who) {
        return punya(who, NILAI);
    }

    /** Whether the person may take the names of people along. */
    static boolean nama(Authentication who) {
        return punya(who, NAMA);
    }

    private static boolean punya(Authentication who, String hak) {
        return who.getAuthorities().stream().anyMatch(right -> hak.equals(right.getAuthority()));
    }
}
