package id.laksana.keamanan.web;

import id.laksana.keamanan.akun.Akun;
import id.laksana.keamanan.akun.DaftarAkun;
import id.laksana.keamanan.akun.FaktorKedua;
import id.laksana.keamanan.audit.Oleh;
import id.laksana.keamanan.sesi.DaftarSesi;
import id.laksana.organisasi.DaftarPegawai;
import id.laksana.organisasi.Pelaku;
import id.laksana.web.FormErrors;
import id.laksana.web.Part;
import id.laksana.web.Toast;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The accounts of the instansi: made for pegawai, switched off, and helped when a password is lost.
 */
@Controller
@RequestMapping("/keamanan/akun")
@PreAuthorize("hasAuthority('keamanan.kelola')")
class AkunController {

    private final DaftarAkun daftarAkun;
    private final DaftarPegawai daftarPegawai;
    private final DaftarSesi daftarSesi;
    private final FaktorKedua faktorKedua;

    AkunController(
            DaftarAkun daftarAkun,
            DaftarPegawai daftarPegawai,
            DaftarSesi daftarSesi,
            FaktorKedua faktorKedua) {
        this.daftarAkun = daftarAkun;
        this.daftarPegawai = daftarPegawai;
        this.daftarSesi = daftarSesi;
        this.faktorKedua = faktorKedua;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int bagian,
            Model model) {
        var part = new Part(bagian, daftarAkun.jumlah(q));
        model.addAttribute("page", new AkunListPage(q, daftarAkun.cari(q, part.offset()), part));
        return "keamanan/akun-daftar";
    }

    @GetMapping("/baru")
    String choosePegawai(@RequestParam(defaultValue = "") String q, Model model) {
        return newForm(q, "", FormErrors.none(), model);
    }

    @PostMapping
    String create(
            @RequestParam UUID pegawai,
            @RequestParam(defaultValue = "") String nama,
            @RequestParam(defaultValue = "") String q,
            Pelaku oleh,
            Model model) {
        if (daftarPegawai.pegawai(pegawai).isEmpty()) {
            throw missing();
        }
        return switch (daftarAkun.buat(pegawai, nama, Oleh.pelaku(oleh))) {
            case DaftarAkun.Hasil.Dibuat made -> onceShown(made, model);
            case DaftarAkun.Hasil.NamaDipakai _ ->
                    refused(q, nama, pegawai, "akun.nama-dipakai", model);
            case DaftarAkun.Hasil.NamaTidakSah _ ->
                    refused(q, nama, pegawai, "akun.nama-tidak-sah", model);
            case DaftarAkun.Hasil.SudahPunya _ ->
                    refused(q, nama, pegawai, "akun.sudah-punya", model);
        };
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("page", new AkunPage(akun(id), daftarSesi.milik(id, null)));
        return "keamanan/akun";
    }

    @PostMapping("/{id}/setel-ulang")
    String reset(@PathVariable UUID id, Pelaku oleh, Model model) {
        return onceShown(daftarAkun.setelUlang(akun(id), Oleh.pelaku(oleh)), model);
    }

    @PostMapping("/{id}/nonaktifkan")
    String switchOff(@PathVariable UUID id, Pelaku oleh, RedirectAttributes redirect) {
        daftarAkun.nonaktifkan(akun(id), Oleh.pelaku(oleh));
        return done(id, "akun.dinonaktifkan", redirect);
    }

    @PostMapping("/{id}/aktifkan")
    String switchOn(@PathVariable UUID id, Pelaku oleh, RedirectAttributes redirect) {
        daftarAkun.aktifkan(akun(id), Oleh.pelaku(oleh));
        return done(id, "akun.diaktifkan", redirect);
    }

    @PostMapping("/{id}/lepas-faktor")
    String removeSecondFactor(@PathVariable UUID id, Pelaku oleh, RedirectAttributes redirect) {
        faktorKedua.lepas(akun(id), Oleh.pelaku(oleh));
        return done(id, "akun.faktor-dilepas", redirect);
    }

    @PostMapping("/{id}/akhiri-sesi")
    String endSessions(@PathVariable UUID id, Pelaku oleh, RedirectAttributes redirect) {
        daftarAkun.akhiriSesi(akun(id), Oleh.pelaku(oleh));
        return done(id, "akun.sesi-diakhiri", redirect);
    }

    private Akun akun(UUID id) {
        return daftarAkun.akun(id).orElseThrow(AkunController::missing);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static String done(UUID id, String key, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Toast.FLASH, Toast.of(key));
        return "redirect:/keamanan/akun/" + id;
    }

    private static String onceShown(DaftarAkun.Hasil.Dibuat made, Model model) {
        model.addAttribute("page", made);
        return "keamanan/sandi-sekali";
    }

    private String refused(String q, String nama, UUID pegawai, String key, Model model) {
        return newForm(q, nama, FormErrors.none().with("nama-" + pegawai, key), model);
    }

    private String newForm(String q, String nama, FormErrors errors, Model model) {
        var found = q.isBlank() ? List.<NewAkunPage.Orang>of() : people(q);
        model.addAttribute("page", new NewAkunPage(q, nama, found, errors));
        return "keamanan/akun-baru";
    }

    private List<NewAkunPage.Orang> people(String q) {
        return daftarPegawai.cari(DaftarPegawai.Saringan.cari(q), 0).daftar().stream()
                .map(
                        p ->
                                new NewAkunPage.Orang(
                                        p,
                                        daftarAkun.milik(p.id()).isPresent(),
                                        suggestion(p.akun(), p.nama())))
                .toList();
    }

    /** First and last part of the name, as mail addresses have it. */
    private static String suggestion(@Nullable String akun, String nama) {
        if (akun != null) {
            return akun;
        }
        var parts = nama.toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "").strip().split(" +");
        return parts.length == 1 ? parts[0] : parts[0] + "." + parts[parts.length - 1];
    }
}
