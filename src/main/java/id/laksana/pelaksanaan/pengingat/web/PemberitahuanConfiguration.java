package id.laksana.pelaksanaan.pengingat.web;

import id.laksana.pelaksanaan.pengingat.DaftarPemberitahuan;
import id.laksana.web.MenuEntry;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The bell in the top bar, with the number of notices not read. */
@Configuration(proxyBeanMethods = false)
class PemberitahuanConfiguration {

    @Bean
    MenuEntry menuPemberitahuan(DaftarPemberitahuan daftar) {
        return MenuEntry.of("pengingat.menu", "bell", "/pemberitahuan", 110)
                .inTop()
                .shortcut("n")
                .counting(acting -> (int) daftar.jumlah(UUID.fromString(acting.person()), false));
    }
}
