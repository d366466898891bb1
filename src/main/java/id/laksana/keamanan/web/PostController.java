package id.laksana.keamanan.web;

import id.laksana.database.Tenant;
import id.laksana.keamanan.akun.DaftarAkun;
import id.laksana.keamanan.pengguna.Pengguna;
import id.laksana.keamanan.sesi.DaftarSesi;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changes the post one acts for, and stays on the page. */
@Controller
class PostController {

    private final DaftarSesi daftarSesi;
    private final DaftarAkun daftarAkun;

    PostController(DaftarSesi daftarSesi, DaftarAkun daftarAkun) {
        this.daftarSesi = daftarSesi;
        this.daftarAkun = daftarAkun;
    }

    @PostMapping("/jabatan/pilih")
    String choose(@RequestParam UUID jabatan, Pengguna pengguna, HttpServletRequest request) {
        if (pengguna.pilihan().stream().noneMatch(p -> p.jabatan().equals(jabatan))) {
            throw new AccessDeniedException("not a post of this person");
        }
        daftarSesi.ubah(request, pengguna.login().dengan(jabatan));
        Tenant.run(
                pengguna.login().instansi(),
                () -> daftarAkun.pilihJabatan(pengguna.akun().id(), jabatan));
        return "redirect:"
                + LocalPath.ofReferer(
                        request.getHeader(HttpHeaders.REFERER), request.getServerName());
    }
}
