package id.laksana.pelaksanaan.web;

import id.laksana.organisasi.Hak;
import id.laksana.pelaksanaan.PelaksanaanVersiLama;
import id.laksana.pelaksanaan.PemahamanVersi;
import id.laksana.sop.TautanSop;
import id.laksana.sop.VersiSop.Status;
import id.laksana.web.MenuEntry;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What this module contributes to the shell: its right and its menu. */
@Configuration(proxyBeanMethods = false)
class PelaksanaanConfiguration {

    static final String KELOLA = "pelaksanaan.kelola";

    @Bean
    Hak hakKelolaPelaksanaan() {
        return new Hak(KELOLA);
    }

    @Bean
    MenuEntry menuPelaksanaan() {
        return MenuEntry.of("pelaksanaan.menu", "route", "/pelaksanaan", 200).shortcut("p");
    }

    @Bean
    WebMvcConfigurer penjagaAksesPelaksanaan(ObjectProvider<PenjagaAkses> penjaga) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(penjaga.getObject());
            }
        };
    }

    @Bean
    TautanSop tautanVersiLama(PelaksanaanVersiLama versiLama) {
        return versi ->
                versi.status() == Status.BERLAKU && versiLama.jumlah(versi.sop().kode()) > 0
                        ? Optional.of(
                                TautanSop.Tautan.tab(
                                        "versi-lama.tautan",
                                        "/pelaksanaan/versi-lama?sop=" + versi.sop().kode(),
                                        KELOLA))
                        : Optional.empty();
    }

    @Bean
    TautanSop tautanPemahaman(PemahamanVersi pemahaman) {
        return versi ->
                pemahaman.diminta(versi)
                        ? Optional.of(
                                TautanSop.Tautan.tab(
                                        "pemahaman.tautan",
                                        "/pelaksanaan/pemahaman/" + versi.sop().kode(),
                                        null))
                        : Optional.empty();
    }

    /** Whether the person may keep the cases of others. */
    static boolean kelola(Authentication who) {
        return who.getAuthorities().stream().anyMatch(right -> KELOLA.equals(right.getAuthority()));
    }
}
