package id.laksana.naskah.surat.web;

import id.laksana.naskah.surat.DaftarDisposisi;
import id.laksana.naskah.surat.DisposisiSop;
import id.laksana.naskah.surat.SuratMasuk.Pembaca;
import id.laksana.organisasi.Hak;
import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.MejaLain;
import id.laksana.pelaksanaan.TautanPelaksanaan;
import id.laksana.web.MenuEntry;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;

/** What letters contribute to the shell, to desks and to the pages of cases. */
@Configuration(proxyBeanMethods = false)
class SuratConfiguration {

    static final String CATAT = "surat.catat";
    static final String MAY_ENTER = "hasAuthority('" + CATAT + "')";
    static final String MAY_SET = "hasAuthority('surat.kelola')";

    @Bean
    Hak hakCatatSurat() {
        return new Hak(CATAT);
    }

    @Bean
    Hak hakKelolaSurat() {
        return new Hak("surat.kelola");
    }

    @Bean
    MenuEntry menuSurat(DaftarDisposisi disposisi) {
        return MenuEntry.of("surat.menu", "mail", "/surat", 250)
                .shortcut("r")
                .counting(
                        acting ->
                                acting.post().id().isEmpty()
                                        ? 0
                                        : disposisi.jumlahMenunggu(
                                                UUID.fromString(acting.post().id())));
    }

    @Bean
    MejaLain disposisiDiMeja(DaftarDisposisi disposisi) {
        return (Pelaku oleh) -> {
            int waiting = disposisi.jumlahMenunggu(oleh.jabatan());
            return waiting == 0
                    ? Optional.empty()
                    : Optional.of(new MejaLain.Baris("surat.meja", waiting, "/surat"));
        };
    }

    @Bean
    TautanPelaksanaan suratDariKasus(DisposisiSop sop) {
        return kasus ->
                sop.surat(kasus).stream()
                        .map(
                                letter ->
                                        new TautanPelaksanaan.Tautan(
                                                "surat.tautan",
                                                letter.nomorAgenda(),
                                                letter.path()))
                        .toList();
    }

    static boolean mencatat(Authentication who) {
        return who.getAuthorities().stream().anyMatch(right -> CATAT.equals(right.getAuthority()));
    }

    static Pembaca pembaca(Pelaku oleh, Authentication who) {
        return new Pembaca(oleh.jabatan(), mencatat(who));
    }
}
