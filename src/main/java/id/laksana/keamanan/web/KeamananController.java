package id.laksana.keamanan.web;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class KeamananController {

    @GetMapping("/keamanan")
    @PreAuthorize("hasAuthority('keamanan.kelola')")
    String first() {
        return "redirect:/keamanan/akun";
    }
}
