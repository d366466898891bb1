package id.laksana.sop.web;

import id.laksana.sop.BerandaSop;
import id.laksana.sop.KatalogSop;
import id.laksana.sop.Saringan;
import id.laksana.sop.VersiSop.Status;
import id.laksana.web.Acting;
import id.laksana.web.HomeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** SOPs on the home page: what waits for this person, and what the person acts in. */
@Component
class SopHome implements HomeSource {

    private final KatalogSop katalog;
    private final BerandaSop beranda;

    SopHome(KatalogSop katalog, BerandaSop beranda) {
        this.katalog = katalog;
        this.beranda = beranda;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public List<Figure> figures(Acting acting) {
        var jumlah = katalog.jumlah(Saringan.semua());
        return List.of(
                new Figure("sop.angka.berlaku", jumlah.getOrDefault(Status.BERLAKU, 0L), "/sop"),
                new Figure("sop.angka.peraturan", katalog.jumlahPeraturan(null), "/dasar-hukum"));
    }

    @Override
    public List<Section> sections(Acting acting) {
        var sections = new ArrayList<Section>();
        if (acting.may(HakSop.SAHKAN)) {
            sections.add(drafts("sop.beranda.disahkan", Status.DIAJUKAN));
        }
        if (acting.may(HakSop.TULIS)) {
            sections.add(drafts("sop.beranda.konsep", Status.KONSEP));
            sections.add(reviews());
        }
        sections.add(acted(acting));
        return sections;
    }

    private Section drafts(String key, Status status) {
        var entries =
                beranda.rancangan(status).stream()
                        .map(
                                v ->
                                        entry(
                                                v.judul(),
                                                path(v.kode()) + "?versi=" + v.nomorVersi(),
                                                "sop.versi",
                                                v.nomorVersi()))
                        .toList();
        return new Section(key, entries, null);
    }

    private Section reviews() {
        var entries =
                beranda.reviuTiba().stream()
                        .map(
                                r ->
                                        entry(
                                                r.judul(),
                                                path(r.kode()) + "/versi",
                                                r.evaluasi()
                                                        ? "sop.beranda.evaluasi"
                                                        : "sop.beranda.monitoring",
                                                r.tanggal()))
                        .toList();
        return new Section("sop.beranda.reviu", entries, null);
    }

    private Section acted(Acting acting) {
        String post = acting.post().id();
        var found =
                post.isEmpty()
                        ? List.<BerandaSop.Dijalankan>of()
                        : beranda.dijalankan(
                                UUID.fromString(post), UUID.fromString(acting.person()));
        var entries =
                found.stream()
                        .map(
                                s ->
                                        entry(
                                                s.judul(),
                                                path(s.kode()),
                                                "sop.beranda.sebagai",
                                                s.pelaksana(),
                                                s.jumlahLangkah()))
                        .toList();
        return new Section("sop.beranda.dijalankan", entries, "sop.beranda.dijalankan.kosong");
    }

    private static Entry entry(String text, String path, String noteKey, Object... values) {
        return new Entry(text, path, noteKey, List.of(values));
    }

    private static String path(String kode) {
        return "/sop/" + kode;
    }
}
