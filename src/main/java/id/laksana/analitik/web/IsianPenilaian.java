package id.laksana.analitik.web;

import id.laksana.analitik.IsiPenilaian;
import id.laksana.analitik.JenisPenilaian;
import id.laksana.analitik.PilihanPenilaian;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an evaluator typed into a form; a choice that is not offered counts as none. */
final class IsianPenilaian {

    private static final int TERPANJANG = 4_000;

    private final Map<String, String> isian;
    private final PilihanPenilaian pilihan;

    IsianPenilaian(Map<String, String> isian, PilihanPenilaian pilihan) {
        this.isian = isian;
        this.pilihan = pilihan;
    }

    IsiPenilaian isi(JenisPenilaian jenis, List<String> terukur) {
        boolean monitoring = jenis == JenisPenilaian.MONITORING;
        var chosen =
                pilihan.monitoring().penerapan().stream()
                        .filter(p -> monitoring && p.kode().equals(isian.get("penerapan")))
                        .findFirst();
        return new IsiPenilaian(
                chosen.map(PilihanPenilaian.Penerapan::kode).orElse(null),
                chosen.map(PilihanPenilaian.Penerapan::label).orElse(null),
                teks("catatan"),
                teks("tindakan"),
                monitoring ? List.of() : kriteria(),
                simpulan(),
                terukur);
    }

    private List<IsiPenilaian.Kriteria> kriteria() {
        var rows = new ArrayList<IsiPenilaian.Kriteria>();
        var texts = pilihan.evaluasi().kriteria();
        for (int i = 0; i < texts.size(); i++) {
            rows.add(new IsiPenilaian.Kriteria(texts.get(i), jawaban(isian.get("kriteria-" + i))));
        }
        return rows;
    }

    private static @Nullable Boolean jawaban(@Nullable String text) {
        return "ya".equals(text) ? Boolean.TRUE : "tidak".equals(text) ? Boolean.FALSE : null;
    }

    private @Nullable String simpulan() {
        String text = isian.get("simpulan");
        return text != null && pilihan.evaluasi().simpulan().contains(text) ? text : null;
    }

    private String teks(String name) {
        String text = isian.getOrDefault(name, "").strip();
        return text.length() > TERPANJANG ? text.substring(0, TERPANJANG) : text;
    }
}
