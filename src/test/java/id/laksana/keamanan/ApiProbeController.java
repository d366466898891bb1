package id.laksana.keamanan;

import id.laksana.database.Tenant;
import id.laksana.organisasi.Pelaku;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says through the API who the caller is taken for. */
@RestController
class ApiProbeController {

    @GetMapping("/api/uji/siapa")
    String who(Pelaku pelaku) {
        return pelaku.nama() + " " + Tenant.current();
    }

    @GetMapping("/api/uji/kelola")
    @PreAuthorize("hasAuthority('keamanan.kelola')")
    String manage(Pelaku pelaku) {
        return pelaku.nama();
    }
}
