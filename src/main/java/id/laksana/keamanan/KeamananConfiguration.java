package id.laksana.keamanan;

import id.laksana.keamanan.akun.DaftarAkun;
import id.laksana.keamanan.hak.HakJabatan;
import id.laksana.organisasi.AkunDitutup;
import id.laksana.organisasi.Hak;
import id.laksana.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module gives the others: its rights and its entries of the menu. */
@Configuration(proxyBeanMethods = false)
class KeamananConfiguration {

    @Bean
    Hak kelolaKeamanan() {
        return new Hak(HakJabatan.KELOLA);
    }

    @Bean
    Hak kelolaInstalasi() {
        return new Hak(HakJabatan.INSTALASI);
    }

    @Bean
    AkunDitutup akunDitutup(DaftarAkun daftar) {
        return pegawai -> daftar.milik(pegawai).filter(akun -> !akun.aktif()).isPresent();
    }

    @Bean
    MenuEntry keamananMenu() {
        return MenuEntry.of("keamanan.menu", "lock", "/keamanan", 900)
                .needing(HakJabatan.KELOLA)
                .lower();
    }

    @Bean
    MenuEntry instalasiMenu() {
        return MenuEntry.of("instalasi.menu", "building", "/instalasi", 910)
                .needing(HakJabatan.INSTALASI)
                .lower();
    }
}
