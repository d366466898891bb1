package id.laksana.pelaksanaan.web;

import id.laksana.pelaksanaan.MejaKerja;
import id.laksana.sop.TautanSop;
import id.laksana.sop.VersiSop.Status;
import id.laksana.web.Acting;
import id.laksana.web.MenuEntry;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the desk contributes to the shell: its menu entry with the number of waiting tasks. */
@Configuration(proxyBeanMethods = false)
class MejaConfiguration {

    @Bean
    MenuEntry menuMeja(MejaKerja meja) {
        return MenuEntry.of("meja.menu", "inbox", "/meja", 100)
                .shortcut("m")
                .counting(acting -> count(meja, acting));
    }

    private static int count(MejaKerja meja, Acting acting) {
        String post = acting.post().id();
        return post.isEmpty()
                ? 0
                : meja.jumlahMenunggu(UUID.fromString(post), UUID.fromString(acting.person()));
    }

    @Bean
    TautanSop mulaiPelaksanaan() {
        return versi ->
                versi.status() == Status.BERLAKU
                        ? Optional.of(
                                new TautanSop.Tautan(
                                        "mulai.tombol",
                                        "player-play",
                                        "/pelaksanaan/mulai?sop=" + versi.sop().kode()))
                        : Optional.empty();
    }
}
