package id.laksana.naskah.web;

import id.laksana.naskah.DaftarNaskah;
import id.laksana.naskah.HasilNaskah;
import id.laksana.naskah.LembarTampil;
import id.laksana.naskah.Naskah;
import id.laksana.naskah.PengaturanNaskah;
import id.laksana.naskah.PintuNaskah;
import id.laksana.naskah.RancanganNaskah;
import id.laksana.naskah.VersiNaskah;
import id.laksana.naskah.bentuk.IsiNaskah;
import id.laksana.naskah.jenis.DaftarJenis;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.DaftarJabatan;
import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.HasilPelaksanaan;
import id.laksana.web.FormErrors;
import id.laksana.web.Toast;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Begins, writes and corrects naskah, for who may do the open task they lie in. */
@Controller
class SuntingController {

    private static final String AWAL = "isi-";

    private final DaftarNaskah daftar;
    private final RancanganNaskah rancangan;
    private final PintuNaskah pintu;
    private final NaskahTerbaca terbaca;
    private final PengaturanNaskah pengaturan;
    private final DaftarJenis jenis;
    private final DaftarJabatan jabatan;
    private final DaftarInstansi instansi;

    SuntingController(
            DaftarNaskah daftar,
            RancanganNaskah rancangan,
            PintuNaskah pintu,
            NaskahTerbaca terbaca,
            PengaturanNaskah pengaturan,
            DaftarJenis jenis,
            DaftarJabatan jabatan,
            DaftarInstansi instansi) {
        this.daftar = daftar;
        this.rancangan = rancangan;
        this.pintu = pintu;
        this.terbaca = terbaca;
        this.pengaturan = pengaturan;
        this.jenis = jenis;
        this.jabatan = jabatan;
        this.instansi = instansi;
    }

    /** Begins one. After a refusal the page of the task says why. */
    @PostMapping("/naskah/tugas/{id}")
    String buat(
            @PathVariable UUID id,
            @RequestParam(name = "jenis", defaultValue = "") String kode,
            @RequestParam(defaultValue = "") String dokumen,
            Pelaku oleh) {
        var kind =
                jenis.cari(kode)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        UUID[] made = new UUID[1];
        String name = dokumen.isBlank() ? kind.nama() : dokumen.strip();
        var hasil =
                pintu.ubah(id, oleh, tugas -> made[0] = rancangan.buat(kind, name, tugas, oleh));
        ada(hasil);
        return made[0] == null
                ? "redirect:/tugas/" + id
                : "redirect:/naskah/" + made[0] + "/sunting?tugas=" + id;
    }

    @GetMapping("/naskah/{id}/sunting")
    String sunting(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID tugas,
            Pelaku oleh,
            Authentication who,
            Model model) {
        var row = terbaca.cari(id, oleh, who);
        if (!row.rancangan()) {
            return "redirect:/naskah/" + id;
        }
        var newest = newest(row);
        show(
                row,
                newest,
                newest.isi(),
                tugas == null ? row.tugas() : tugas,
                FormErrors.none(),
                model);
        return "naskah/sunting";
    }

    @PostMapping("/naskah/{id}/sunting")
    String simpan(
            @PathVariable UUID id,
            @RequestParam UUID tugas,
            @RequestParam(defaultValue = "0") int versi,
            @RequestParam(defaultValue = "false") boolean kembali,
            @RequestParam Map<String, String> isian,
            Pelaku oleh,
            Authentication who,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        var row = terbaca.cari(id, oleh, who);
        var fields = fields(isian);
        HasilNaskah[] made = new HasilNaskah[1];
        var hasil =
                pintu.ubah(
                        tugas,
                        row,
                        oleh,
                        open -> made[0] = rancangan.simpan(id, versi, fields, open, oleh));
        ada(hasil);
        if (made[0] instanceof HasilNaskah.Diterima) {
            flash.addFlashAttribute(Toast.FLASH, Toast.of("naskah.tersimpan"));
            return kembali
                    ? "redirect:/tugas/" + tugas
                    : "redirect:/naskah/" + id + "/sunting?tugas=" + tugas;
        }
        // whoever was refused keeps what was typed before the eyes
        var newest = newest(row);
        var typed = rancangan.isi(row.jenis(), newest.isi(), fields);
        response.setStatus(HttpStatus.CONFLICT.value());
        show(row, newest, typed, tugas, penolakan(hasil, made[0]), model);
        return "naskah/sunting";
    }

    /** The sheet of what is typed, before it is saved. */
    @PostMapping("/naskah/{id}/pratinjau")
    String pratinjau(
            @PathVariable UUID id,
            @RequestParam Map<String, String> isian,
            Pelaku oleh,
            Authentication who,
            Model model) {
        var row = terbaca.cari(id, oleh, who);
        var newest = newest(row);
        var typed = rancangan.isi(row.jenis(), newest.isi(), fields(isian));
        model.addAttribute("lembar", tampil(row, newest, typed));
        return "naskah/bagian/lembar";
    }

    private void show(
            Naskah row,
            VersiNaskah newest,
            IsiNaskah isi,
            UUID tugas,
            FormErrors refusal,
            Model model) {
        var errors = refusal.any() ? refusal : rancangan.masalah(row, isi);
        model.addAttribute(
                "page",
                new SuntingPage(
                        row,
                        newest,
                        isi,
                        tugas,
                        errors,
                        refusal.any(),
                        pengaturan.sekarang(),
                        jabatan.pimpinan(instansi.hariIni()),
                        daftar.komentar(row.id()).stream()
                                .filter(one -> one.selesai() == null)
                                .toList(),
                        tampil(row, newest, isi)));
    }

    private LembarTampil tampil(Naskah row, VersiNaskah newest, IsiNaskah isi) {
        var shown =
                new VersiNaskah(
                        row.id(),
                        newest.nomorVersi(),
                        newest.putaran(),
                        newest.langkah(),
                        isi,
                        newest.sidik(),
                        newest.waktu(),
                        newest.pegawai(),
                        newest.nama(),
                        newest.namaJabatan());
        return new LembarTampil(daftar.lembar(row, shown));
    }

    private VersiNaskah newest(Naskah row) {
        return daftar.daftarVersi(row.id()).getFirst();
    }

    private static Map<String, String> fields(Map<String, String> isian) {
        var result = new HashMap<String, String>();
        isian.forEach(
                (name, value) -> {
                    if (name.startsWith(AWAL)) {
                        result.put(name.substring(AWAL.length()), value);
                    }
                });
        return result;
    }

    static void ada(HasilPelaksanaan hasil) {
        if (hasil instanceof HasilPelaksanaan.TidakAda) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static FormErrors penolakan(HasilPelaksanaan hasil, @Nullable HasilNaskah made) {
        var none = FormErrors.none();
        return switch (hasil) {
            case HasilPelaksanaan.TidakBerwenang _ ->
                    none.with("isi-perihal", "naskah.tolak.tidak-berwenang");
            case HasilPelaksanaan.SudahBerakhir _ ->
                    none.with("isi-perihal", "naskah.tolak.berakhir");
            case HasilPelaksanaan.Diterima _ ->
                    made instanceof HasilNaskah.Berubah(var newest)
                            ? none.with(
                                    "isi-perihal",
                                    "naskah.tolak.berubah",
                                    newest.nama(),
                                    newest.waktu(),
                                    newest.nomorVersi())
                            : none.with("isi-perihal", "naskah.tolak.terkunci");
            default -> none.with("isi-perihal", "naskah.tolak.ditangguhkan");
        };
    }
}
