package id.laksana.pelaksanaan.web;

import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.DaftarSaringan;
import id.laksana.pelaksanaan.HasilSaringan;
import id.laksana.pelaksanaan.SaringanMeja;
import id.laksana.web.FormErrors;
import id.laksana.web.Toast;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The filters of the desk that someone keeps: naming, renaming, removing. */
@Controller
@RequestMapping(AlamatMeja.SARINGAN)
class SaringanMejaController {

    private static final String NAMA = "nama";

    private final DaftarSaringan daftar;

    SaringanMejaController(DaftarSaringan daftar) {
        this.daftar = daftar;
    }

    @GetMapping
    String daftar(@ModelAttribute AlamatMeja.Isian isian, Pelaku oleh, Model model) {
        return show(model, isian.saringan(), "", oleh, FormErrors.none());
    }

    @PostMapping
    String simpan(
            @RequestParam(defaultValue = "") String nama,
            @ModelAttribute AlamatMeja.Isian isian,
            Pelaku oleh,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        var saringan = isian.saringan();
        var errors = keberatan(daftar.simpan(nama, saringan, oleh), NAMA);
        if (errors.any()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(model, saringan, nama, oleh, errors);
        }
        flash.addFlashAttribute(Toast.FLASH, Toast.of("meja.saringan.tersimpan", nama.strip()));
        return "redirect:" + AlamatMeja.untuk(AlamatMeja.MEJA, saringan);
    }

    @PostMapping("/{id}")
    String ubahNama(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String nama,
            Pelaku oleh,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        var errors = keberatan(daftar.ubahNama(id, nama, oleh), NAMA + "-" + id);
        if (errors.any()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(model, SaringanMeja.KOSONG, nama, oleh, errors);
        }
        flash.addFlashAttribute(Toast.FLASH, Toast.of("meja.saringan.diubah", nama.strip()));
        return "redirect:" + AlamatMeja.SARINGAN;
    }

    @PostMapping("/{id}/hapus")
    String hapus(@PathVariable UUID id, Pelaku oleh, RedirectAttributes flash) {
        var gone =
                daftar.hapus(id, oleh)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String again = AlamatMeja.untuk(AlamatMeja.SARINGAN, gone.isi(), NAMA, gone.nama());
        flash.addFlashAttribute(
                Toast.FLASH, Toast.of("meja.saringan.dihapus", gone.nama()).undoneBy(again));
        return "redirect:" + AlamatMeja.SARINGAN;
    }

    private static FormErrors keberatan(HasilSaringan hasil, String field) {
        var none = FormErrors.none();
        return switch (hasil) {
            case HasilSaringan.Tersimpan _ -> none;
            case HasilSaringan.NamaKosong _ -> none.with(field, "meja.saringan.nama.kosong");
            case HasilSaringan.NamaTerlaluPanjang(int most) ->
                    none.with(field, "meja.saringan.nama.panjang", most);
            case HasilSaringan.NamaTerpakai(var nama) ->
                    none.with(field, "meja.saringan.nama.terpakai", nama);
            case HasilSaringan.TerlaluBanyak(int most) ->
                    none.with(field, "meja.saringan.banyak", most);
            case HasilSaringan.TidakAda _ ->
                    throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private String show(
            Model model, SaringanMeja saringan, String nama, Pelaku oleh, FormErrors errors) {
        model.addAttribute(
                "page", new SaringanMejaPage(saringan, nama, daftar.daftar(oleh), errors));
        return "pelaksanaan/saringan";
    }
}
