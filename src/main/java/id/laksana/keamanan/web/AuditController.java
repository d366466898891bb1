package id.laksana.keamanan.web;

import id.laksana.keamanan.audit.CatatanAudit;
import id.laksana.keamanan.audit.SaringanAudit;
import id.laksana.keamanan.pengguna.Pengguna;
import id.laksana.web.Toast;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The audit log: read, filtered, and its chain checked. */
@Controller
@RequestMapping("/keamanan/audit")
@PreAuthorize("hasAuthority('keamanan.kelola')")
class AuditController {

    private final CatatanAudit audit;

    AuditController(CatatanAudit audit) {
        this.audit = audit;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String tindakan,
            @RequestParam(required = false) LocalDate dari,
            @RequestParam(required = false) LocalDate sampai,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long sebelum,
            Pengguna pengguna,
            Model model) {
        var zone = pengguna.instansi().zona();
        var until = sampai == null ? null : sampai.plusDays(1);
        var filter = new SaringanAudit(q, tindakan, start(dari, zone), start(until, zone), sebelum);
        var rows = audit.cari(filter);
        boolean more = rows.size() > CatatanAudit.SEHALAMAN;
        var shown = more ? rows.subList(0, CatatanAudit.SEHALAMAN) : rows;
        model.addAttribute(
                "page",
                new AuditPage(q, tindakan, dari, sampai, audit.daftarTindakan(), shown, more));
        return "keamanan/audit";
    }

    @PostMapping("/periksa")
    String verify(RedirectAttributes redirect) {
        var broken = audit.barisPertamaYangRusak();
        var toast =
                broken.isEmpty()
                        ? Toast.of("audit.utuh")
                        : Toast.of("audit.rusak", String.valueOf(broken.getAsLong()));
        redirect.addFlashAttribute(Toast.FLASH, toast);
        return "redirect:/keamanan/audit";
    }

    private static @Nullable Instant start(@Nullable LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }
}
