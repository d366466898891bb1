package id.laksana.naskah;

import id.laksana.naskah.jenis.DaftarJenis;
import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.Formulir;
import id.laksana.pelaksanaan.TugasFormulir;
import id.laksana.sop.Langkah;
import id.laksana.web.FormErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the forms of naskah have in common. What happens when a row is completed follows from its
 * acts, so that one which checks and initials does both, whichever form it has.
 */
abstract class FormulirNaskah implements Formulir {

    /** Of the box that says whether a naskah is signed here; followed by its id. */
    static final String PILIH = "tanda-";

    final NaskahBaris baris;
    final NaskahRepository repository;
    private final DaftarJenis jenis;
    private final RancanganNaskah rancangan;
    private final PerjalananNaskah perjalanan;
    private final DaftarNaskah daftar;
    private final PengaturanNaskah pengaturan;
    private final boolean menulis;

    FormulirNaskah(AlatFormulir alat, boolean menulis) {
        this.baris = alat.baris();
        this.repository = alat.repository();
        this.jenis = alat.jenis();
        this.rancangan = alat.rancangan();
        this.perjalanan = alat.perjalanan();
        this.daftar = alat.daftar();
        this.pengaturan = alat.pengaturan();
        this.menulis = menulis;
    }

    /** A row that speaks of no naskah keeps the standard panel. */
    @Override
    public boolean melayani(Langkah langkah) {
        return !(menulis ? baris.dibuat(langkah) : baris.disebut(langkah)).isEmpty();
    }

    /** Whatever comes back begins a new round; the initials before stay as history. */
    @Override
    public void buka(TugasFormulir tugas, @Nullable UUID sebelumnya) {
        if (sebelumnya != null) {
            baris.untuk(tugas.pelaksanaan(), tugas.baris()).stream()
                    .filter(Naskah::rancangan)
                    .forEach(row -> repository.putaranBaru(row.id()));
        }
    }

    @Override
    public Tampilan tampilan(TugasFormulir tugas, boolean dapatDiisi) {
        var rows =
                baris.untuk(tugas.pelaksanaan(), tugas.baris()).stream()
                        .map(row -> isi(tugas, row))
                        .toList();
        boolean signs = PerjalananNaskah.menandatangani(tugas);
        var proposals =
                menulis && dapatDiisi
                        ? baris.dibuat(tugas.baris()).stream()
                                .filter(
                                        name ->
                                                rows.stream()
                                                        .noneMatch(
                                                                r ->
                                                                        r.naskah()
                                                                                .dokumen()
                                                                                .equals(name)))
                                .map(
                                        name ->
                                                new NaskahPage.Usul(
                                                        name, jenis.kenali(name).orElseThrow()))
                                .toList()
                        : List.<NaskahPage.Usul>of();
        return new Tampilan(
                "naskah/tugas",
                new NaskahPage(
                        tugas,
                        dapatDiisi,
                        menulis,
                        PerjalananNaskah.memaraf(tugas),
                        signs,
                        rows,
                        proposals,
                        menulis && dapatDiisi ? jenis.semua() : List.of()));
    }

    private NaskahPage.Isi isi(TugasFormulir tugas, Naskah row) {
        var versions = daftar.daftarVersi(row.id());
        var newest = versions.getFirst();
        return new NaskahPage.Isi(
                row,
                newest,
                row.rancangan() ? rancangan.masalah(row, newest.isi()) : FormErrors.none(),
                daftar.lembar(row, newest),
                daftar.paraf(row.id()),
                perjalanan.gugur(row),
                daftar.komentar(row.id()).stream().filter(one -> one.selesai() == null).toList(),
                dipilih(tugas, row));
    }

    private boolean dipilih(TugasFormulir tugas, Naskah row) {
        return repository
                .dipilih(tugas.id(), row.id())
                .orElseGet(() -> baris.disebut(row, tugas.baris()));
    }

    /** Only a signing task sends boxes; one that is not ticked is not sent. */
    @Override
    public void simpan(TugasFormulir tugas, Map<String, String> isian) {
        if (!PerjalananNaskah.menandatangani(tugas) || !isian.containsKey(PILIH + "ada")) {
            return;
        }
        rancangan(tugas)
                .forEach(
                        row ->
                                repository.pilih(
                                        tugas.id(), row.id(), isian.containsKey(PILIH + row.id())));
    }

    private List<Naskah> rancangan(TugasFormulir tugas) {
        return baris.untuk(tugas.pelaksanaan(), tugas.baris()).stream()
                .filter(Naskah::rancangan)
                .toList();
    }

    private List<Naskah> ditandatangani(TugasFormulir tugas) {
        return rancangan(tugas).stream().filter(row -> dipilih(tugas, row)).toList();
    }

    @Override
    public FormErrors periksa(TugasFormulir tugas, Pelaku oleh) {
        var problems = FormErrors.none();
        var drafts = rancangan(tugas);
        if (menulis && drafts.isEmpty() && pengaturan.sekarang().rancanganWajib()) {
            return problems.with("naskah-baru", "naskah.rancangan.wajib");
        }
        for (Naskah row : drafts) {
            var missing =
                    daftar.versi(row.id(), row.nomorVersi())
                            .map(v -> rancangan.masalah(row, v.isi()));
            if (missing.isPresent() && missing.get().any()) {
                var first = missing.get().problems();
                problems =
                        problems.with(
                                PerjalananNaskah.bidang(row),
                                "naskah.belum-lengkap",
                                row.nama(),
                                first.size());
            }
            if (PerjalananNaskah.memaraf(tugas)) {
                problems = perjalanan.periksaParaf(row, oleh, problems);
            }
        }
        if (PerjalananNaskah.menandatangani(tugas)) {
            for (Naskah row : ditandatangani(tugas)) {
                problems = perjalanan.periksaTanda(row, oleh, problems);
            }
        }
        return problems;
    }

    @Override
    public List<Dokumen> dokumen(TugasFormulir tugas, Pelaku oleh) {
        if (PerjalananNaskah.memaraf(tugas)) {
            rancangan(tugas).forEach(row -> perjalanan.paraf(row, tugas.langkah(), oleh));
        }
        var result = new ArrayList<Dokumen>();
        if (PerjalananNaskah.menandatangani(tugas)) {
            for (Naskah row : ditandatangani(tugas)) {
                result.add(new Dokumen(berkas(row), perjalanan.tandatangani(row, tugas, oleh)));
            }
        }
        return result;
    }

    private static String berkas(Naskah row) {
        String name =
                row.nama()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return (name.length() > 80 ? name.substring(0, 80) : name) + ".pdf";
    }
}
