package id.laksana.organisasi.web;

import static id.laksana.organisasi.web.FormPage.Isian.date;
import static id.laksana.organisasi.web.FormPage.Isian.select;
import static id.laksana.organisasi.web.FormPage.Isian.text;

import id.laksana.organisasi.Hasil;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.Tanggal;
import id.laksana.organisasi.kalender.DaftarKalender;
import id.laksana.organisasi.kalender.HariLibur;
import id.laksana.organisasi.kalender.JamKerja;
import id.laksana.organisasi.kalender.Jendela;
import id.laksana.web.FormErrors;
import id.laksana.web.Toast;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The working calendar: holidays of a year, office hours, and their changes. */
@Controller
@RequestMapping("/organisasi/kalender")
class KalenderController {

    private static final String LIST = "/organisasi/kalender";
    static final List<String> HARI =
            List.of("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu");

    private final DaftarKalender daftarKalender;
    private final Pilihan pilihan;
    private final Formulir formulir;
    private final Kepala kepala;

    KalenderController(
            DaftarKalender daftarKalender, Pilihan pilihan, Formulir formulir, Kepala kepala) {
        this.daftarKalender = daftarKalender;
        this.pilihan = pilihan;
        this.formulir = formulir;
        this.kepala = kepala;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "0") int tahun,
            @RequestParam(defaultValue = "0") int bulan,
            Model model) {
        var today = kepala.hariIni();
        int year = tahun < 2000 || tahun > 2100 ? today.getYear() : tahun;
        var month = bulan < 1 || bulan > 12 ? null : YearMonth.of(year, bulan);
        model.addAttribute(
                "page",
                new KalenderPage(
                        year,
                        month,
                        today,
                        daftarKalender.kalender(),
                        daftarKalender.daftarHariLibur(year),
                        daftarKalender.daftarJamKerja()));
        return "organisasi/kalender";
    }

    @GetMapping("/libur/baru")
    @PreAuthorize(OrganisasiConfiguration.MAY_MANAGE_CALENDAR)
    String blankHoliday(@RequestParam(defaultValue = "") String tanggal, Model model) {
        return formulir.show(holidayForm(tanggal, "daerah", null, null), model);
    }

    @PostMapping("/libur")
    @PreAuthorize(OrganisasiConfiguration.MAY_MANAGE_CALENDAR)
    String setHoliday(
            @RequestParam(defaultValue = "") String tanggal,
            @RequestParam(defaultValue = "daerah") String jenis,
            @RequestParam(defaultValue = "") String nama,
            @RequestParam(defaultValue = "") String dasarHukum,
            Pelaku oleh,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var day = Tanggal.parse(tanggal);
        var kind =
                List.of(HariLibur.Jenis.values()).stream()
                        .filter(j -> j.kode().equals(jenis))
                        .findFirst()
                        .orElse(HariLibur.Jenis.DAERAH);
        var result =
                day == null
                        ? Hasil.ditolak("tanggal", "tanggal.bentuk", tanggal)
                        : daftarKalender.tetapkanLibur(
                                new HariLibur(
                                        day,
                                        kind,
                                        nama.strip(),
                                        dasarHukum.isBlank() ? null : dasarHukum.strip(),
                                        true),
                                oleh);
        String next = day == null ? LIST : LIST + "?tahun=" + day.getYear();
        return formulir.answer(
                result,
                holidayForm(tanggal, jenis, nama, dasarHukum),
                _ -> next,
                model,
                redirect,
                response);
    }

    @PostMapping("/libur/{tanggal}/berlaku")
    @PreAuthorize(OrganisasiConfiguration.MAY_MANAGE_CALENDAR)
    String switchHoliday(
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate tanggal,
            @RequestParam boolean berlaku,
            Pelaku oleh,
            RedirectAttributes redirect) {
        boolean done = daftarKalender.berlakukan(tanggal, berlaku, oleh) instanceof Hasil.Diterima;
        redirect.addFlashAttribute(
                Toast.FLASH, Toast.of(done ? "organisasi.tersimpan" : "kalender.libur.tidak-ada"));
        return "redirect:" + LIST + "?tahun=" + tanggal.getYear();
    }

    @GetMapping("/jam/baru")
    @PreAuthorize(OrganisasiConfiguration.MAY_MANAGE_CALENDAR)
    String blankHours(Model model) {
        var now = daftarKalender.kalender().jamKerja(kepala.hariIni());
        var values = new HashMap<String, String>();
        values.put("jenis", "biasa");
        values.put("sejak", kepala.hariIni().toString());
        for (var day : DayOfWeek.values()) {
            var windows = now == null ? List.<Jendela>of() : now.pada(day);
            values.put(
                    HARI.get(day.ordinal()),
                    String.join(", ", windows.stream().map(Jendela::toString).toList()));
        }
        return formulir.show(hoursForm(values), model);
    }

    @PostMapping("/jam")
    @PreAuthorize(OrganisasiConfiguration.MAY_MANAGE_CALENDAR)
    String setHours(
            @RequestParam Map<String, String> typed,
            Pelaku oleh,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return formulir.answer(
                setHours(typed, oleh), hoursForm(typed), _ -> LIST, model, redirect, response);
    }

    private Hasil setHours(Map<String, String> typed, Pelaku oleh) {
        var week = new EnumMap<DayOfWeek, List<Jendela>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            String field = HARI.get(day.ordinal());
            var windows = Jendela.parse(typed.get(field));
            if (windows == null) {
                return Hasil.ditolak(field, "kalender.jam.bentuk", typed.getOrDefault(field, ""));
            }
            week.put(day, windows);
        }
        var from = Tanggal.parse(typed.get("sejak"));
        var last = Tanggal.parse(typed.get("hariTerakhir"));
        if (from == null) {
            return Hasil.ditolak("sejak", "tanggal.bentuk", typed.getOrDefault("sejak", ""));
        }
        boolean ramadan = "ramadan".equals(typed.get("jenis"));
        if (ramadan && last == null) {
            return Hasil.ditolak("hariTerakhir", "masa.sampai.kosong");
        }
        var law = typed.getOrDefault("dasarHukum", "");
        return daftarKalender.tetapkanJam(
                new JamKerja(
                        null,
                        typed.getOrDefault("nama", "").strip(),
                        ramadan ? JamKerja.Jenis.RAMADAN : JamKerja.Jenis.BIASA,
                        from,
                        last == null ? null : last.plusDays(1),
                        week,
                        law.isBlank() ? null : law,
                        false),
                oleh);
    }

    private FormPage holidayForm(
            String tanggal, String jenis, @Nullable String nama, @Nullable String dasarHukum) {
        var fields =
                List.of(
                        date("tanggal", tanggal),
                        text("nama", nama),
                        select(
                                "jenis",
                                jenis,
                                pilihan.of(
                                        "kalender.jenis.",
                                        List.of("daerah", "cuti-bersama", "nasional"))),
                        text("dasarHukum", dasarHukum).optional());
        return new FormPage(
                "kalender.libur.baru",
                "",
                LIST + "/libur",
                LIST,
                "organisasi.simpan",
                null,
                fields,
                FormErrors.none());
    }

    private FormPage hoursForm(Map<String, String> v) {
        var fields = new ArrayList<FormPage.Isian>();
        fields.add(text("nama", v.get("nama")));
        fields.add(
                select(
                        "jenis",
                        v.get("jenis"),
                        pilihan.of("kalender.jam.jenis.", List.of("biasa", "ramadan"))));
        fields.add(date("sejak", v.get("sejak")));
        fields.add(date("hariTerakhir", v.get("hariTerakhir")).optional());
        HARI.forEach(day -> fields.add(text(day, v.get(day)).optional()));
        fields.add(text("dasarHukum", v.get("dasarHukum")).optional());
        return new FormPage(
                "kalender.jam.baru",
                "",
                LIST + "/jam",
                LIST,
                "organisasi.simpan",
                "kalender.jam.petunjuk",
                fields,
                FormErrors.none());
    }
}
