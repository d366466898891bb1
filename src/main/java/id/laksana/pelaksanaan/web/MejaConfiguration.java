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
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** What the desk contributes to the shell: its menu entry with the number of waiting tasks. */
@Configuration(proxyBeanMethods = false)
class MejaConfiguration {

    /** Attribute of a request whose page has counted already what waits for the reader. */
    static final String JUMLAH = MejaConfiguration.class.getName() + ".jumlah";

    @Bean
    MenuEntry menuMeja(MejaKerja meja) {
        return MenuEntry.of("meja.menu", "inbox", "/meja", 100)
                .shortcut("m")
                .counting(acting -> count(meja, acting));
    }

    private static int count(MejaKerja meja, Acting acting) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null
                && request.getAttribute(JUMLAH, RequestAttributes.SCOPE_REQUEST)
                        instanceof Integer counted) {
            return counted;
        }
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
