package id.laksana.pelaksanaan.web;

import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.BarisLangkah;
import id.laksana.pelaksanaan.DaftarPelaksanaan;
import id.laksana.pelaksanaan.GiliranUnit;
import id.laksana.pelaksanaan.HasilPelaksanaan;
import id.laksana.pelaksanaan.PanggilanSop;
import id.laksana.pelaksanaan.PelaksanaanSop;
import id.laksana.pelaksanaan.PelaksanaanTerbaca;
import id.laksana.pelaksanaan.web.TindakanPelaksanaanPage.Tindakan;
import id.laksana.web.AccessRefused;
import id.laksana.web.FormErrors;
import id.laksana.web.Toast;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Acts on a case: each asks for its reason on a page of its own. */
@Controller
@RequestMapping("/pelaksanaan/{id}")
class TindakanPelaksanaanController {

    private static final String TINDAKAN =
            "{tindakan:tangguhkan|lanjutkan|batalkan|tutup-sebaran|kembalikan-unit}";

    private final DaftarPelaksanaan daftar;
    private final PelaksanaanSop pelaksanaan;
    private final PanggilanSop panggilan;
    private final PesanHasil pesan;

    TindakanPelaksanaanController(
            DaftarPelaksanaan daftar,
            PelaksanaanSop pelaksanaan,
            PanggilanSop panggilan,
            PesanHasil pesan) {
        this.daftar = daftar;
        this.pelaksanaan = pelaksanaan;
        this.panggilan = panggilan;
        this.pesan = pesan;
    }

    /**
     * What the form sends.
     *
     * @param langkah the row that every unit does; null when the act is on the whole case
     * @param unit codes: the one to send back, or those that were missing when the question was
     *     asked
     * @param bersama set: the called cases are cancelled too
     */
    record Isian(
            @Nullable Integer langkah,
            @Nullable List<String> unit,
            @Nullable String bersama,
            @Nullable String alasan) {

        int no() {
            return langkah == null ? 0 : langkah;
        }

        List<String> daftarUnit() {
            return unit == null ? List.of() : unit;
        }

        String teks() {
            return alasan == null ? "" : alasan;
        }
    }

    @GetMapping(TINDAKAN)
    String tanya(
            @PathVariable UUID id,
            @PathVariable String tindakan,
            @ModelAttribute Isian isian,
            Pelaku pelaku,
            Authentication who,
            Model model) {
        var act = Tindakan.of(tindakan);
        var found = terbaca(id);
        refuseOthers(act, found, pelaku, PelaksanaanConfiguration.kelola(who));
        return show(model, act, found, isian, FormErrors.none());
    }

    @PostMapping(TINDAKAN)
    String lakukan(
            @PathVariable UUID id,
            @PathVariable String tindakan,
            @ModelAttribute Isian isian,
            Pelaku pelaku,
            Authentication who,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        var act = Tindakan.of(tindakan);
        var hasil = lakukan(act, id, isian, pelaku, PelaksanaanConfiguration.kelola(who));
        var errors = pesan.of(hasil, "alasan");
        if (errors.any()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(model, act, terbaca(id), isian, errors);
        }
        flash.addFlashAttribute(Toast.FLASH, Toast.of("pelaksanaan." + act.kunci() + ".selesai"));
        return "redirect:/pelaksanaan/" + id;
    }

    private HasilPelaksanaan lakukan(
            Tindakan act, UUID id, Isian isian, Pelaku pelaku, boolean kelola) {
        String alasan = isian.teks();
        return switch (act) {
            case TANGGUHKAN -> pelaksanaan.tangguhkan(id, alasan, pelaku, kelola);
            case LANJUTKAN -> pelaksanaan.lanjutkan(id, alasan, pelaku, kelola);
            case BATALKAN ->
                    panggilan.batalkan(id, alasan, isian.bersama() != null, pelaku, kelola);
            case TUTUP_SEBARAN ->
                    pelaksanaan.tutupSebaran(
                            id, isian.no(), isian.daftarUnit(), alasan, pelaku, kelola);
            case KEMBALIKAN_UNIT ->
                    pelaksanaan.kembalikanUnit(
                            id,
                            isian.no(),
                            String.join(",", isian.daftarUnit()),
                            alasan,
                            pelaku,
                            kelola);
        };
    }

    /** Who opens the question by its address is told whom to ask, before anything is typed. */
    private void refuseOthers(
            Tindakan act, PelaksanaanTerbaca found, Pelaku pelaku, boolean kelola) {
        var data = found.pelaksanaan();
        boolean may =
                act == Tindakan.KEMBALIKAN_UNIT
                        ? pelaksanaan.bolehKembalikanUnit(data, pelaku, kelola)
                        : pelaksanaan.bolehKelola(data, pelaku, kelola);
        if (!may) {
            throw new AccessRefused(act.kunci(), List.of(data.namaJabatan()), data.nama());
        }
    }

    private PelaksanaanTerbaca terbaca(UUID id) {
        return daftar.baca(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String show(
            Model model, Tindakan act, PelaksanaanTerbaca found, Isian isian, FormErrors errors) {
        BarisLangkah row =
                act.atasLangkah()
                        ? found.langkah(isian.no())
                                .filter(baris -> !baris.unit().isEmpty())
                                .orElseThrow(
                                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                        : null;
        model.addAttribute(
                "page",
                new TindakanPelaksanaanPage(
                        act,
                        found.pelaksanaan(),
                        row,
                        row == null ? List.of() : unit(act, row, isian),
                        act == Tindakan.BATALKAN
                                ? panggilan.dipanggilBerjalan(found.pelaksanaan().id())
                                : List.of(),
                        isian.bersama() != null,
                        isian.teks(),
                        errors));
        return "pelaksanaan/tindakan";
    }

    /** After a refusal the form holds the units as they are now. */
    private static List<GiliranUnit> unit(Tindakan act, BarisLangkah row, Isian isian) {
        return act == Tindakan.TUTUP_SEBARAN
                ? row.unitKurang()
                : row.unit().stream()
                        .filter(unit -> isian.daftarUnit().contains(unit.kode()))
                        .toList();
    }
}
