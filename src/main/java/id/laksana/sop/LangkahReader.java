package id.laksana.sop;

import id.laksana.berkas.YamlMap;
import id.laksana.sop.Langkah.Bersama;
import id.laksana.sop.Langkah.Cabang;
import id.laksana.sop.Langkah.Gabung;
import id.laksana.sop.Langkah.Keputusan;
import id.laksana.sop.Langkah.MutuBaku;
import id.laksana.sop.Langkah.Tindakan;
import id.laksana.sop.Langkah.Tujuan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one row of the chart. */
final class LangkahReader {

    /** What {@code ditafsirkan} may name: the fields of a row, and the two ways of a decision. */
    private static final Set<String> FIELDS =
            Set.of(
                    "no_tercetak",
                    "kegiatan",
                    "oleh",
                    "pelaksana",
                    "bersama",
                    "tindakan",
                    "kelengkapan",
                    "waktu",
                    "output",
                    "keputusan",
                    "ya",
                    "tidak",
                    "pertanyaan",
                    "label",
                    "cabang",
                    "lanjut",
                    "gabung",
                    "opsional",
                    "untuk_setiap",
                    "panggil",
                    "keterangan",
                    "rincian");

    private static final Pattern FORMULIR =
            Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.[a-z0-9]+(-[a-z0-9]+)*");
    private static final String END = "selesai";
    private static final Pattern WAKTU_NOL = Pattern.compile("0+\\s+\\p{L}+");
    private static final Pattern WAKTU =
            Pattern.compile("[0-9]{1,6}( *- *[0-9]{1,6})? (menit|jam|hari|minggu|bulan|tahun)");

    private final YamlMap map;

    LangkahReader(YamlMap map) {
        this.map = map;
    }

    Langkah read() {
        map.requireFilled("oleh");
        var langkah =
                new Langkah(
                        map.requiredNumber("no"),
                        map.number(map.keys().contains("no_tercetak") ? "no_tercetak" : "no"),
                        map.requiredText("kegiatan"),
                        map.distinctTexts("oleh", SopReader.KODE),
                        bersama(),
                        map.choices("tindakan", Tindakan.class, '-'),
                        new MutuBaku(map.texts("kelengkapan"), waktu(), map.texts("output")),
                        map.map("keputusan").map(LangkahReader::keputusan).orElse(null),
                        map.maps("cabang").stream().map(LangkahReader::cabang).toList(),
                        lanjut(),
                        map.choice("gabung", Gabung.class, '_'),
                        map.text("opsional"),
                        map.text("untuk_setiap", SopReader.KODE),
                        map.text("panggil", SopReader.KODE),
                        map.text("formulir", FORMULIR),
                        map.text("keterangan"),
                        map.texts("rincian"),
                        map.map("ditafsirkan").map(LangkahReader::ditafsirkan).orElse(Map.of()));
        checkWaysOut(langkah);
        map.refuseUnknownKeys();
        return langkah;
    }

    private Bersama bersama() {
        var bersama = map.choice("bersama", Bersama.class, '_');
        if (bersama != null && map.texts("oleh").size() < 2) {
            map.problem("bersama", AturanIsi.BERSAMA_TANPA_SESAMA);
        }
        return bersama == null ? Bersama.SEMUA : bersama;
    }

    private @Nullable Waktu waktu() {
        String text = map.text("waktu");
        if (text == null || text.isEmpty()) {
            return null;
        }
        if (WAKTU_NOL.matcher(text).matches()) {
            map.problem("waktu", AturanIsi.WAKTU_NOL, text);
            return null;
        }
        var waktu = WAKTU.matcher(text).matches() ? Waktu.parse(text) : Optional.<Waktu>empty();
        if (waktu.isEmpty()) {
            boolean shaped = WAKTU.matcher(text).matches();
            map.problem("waktu", shaped ? AturanIsi.WAKTU_TERBALIK : AturanIsi.WAKTU, text);
        }
        return waktu.orElse(null);
    }

    private List<Tujuan> lanjut() {
        return map.numbersOr("lanjut", END).stream().map(Tujuan::new).toList();
    }

    private void checkWaysOut(Langkah langkah) {
        int ways = 0;
        ways += map.has("keputusan") ? 1 : 0;
        ways += langkah.cabang().isEmpty() ? 0 : 1;
        ways += langkah.lanjut().isEmpty() ? 0 : 1;
        if (ways > 1) {
            map.problem("no", AturanIsi.PERCABANGAN_GANDA);
        }
        if (langkah.cabang().size() == 1) {
            map.problem("cabang", AturanIsi.CABANG_KURANG);
        }
    }

    private static Keputusan keputusan(YamlMap map) {
        if (!map.has("tidak")) {
            map.problem("tidak", AturanIsi.TIDAK_WAJIB);
        }
        var label = map.map("label");
        var keputusan =
                new Keputusan(
                        required(map, "ya"),
                        map.has("tidak") ? required(map, "tidak") : Tujuan.SELESAI,
                        map.text("pertanyaan"),
                        label.map(words -> words.text("ya")).orElse(null),
                        label.map(words -> words.text("tidak")).orElse(null));
        label.ifPresent(YamlMap::refuseUnknownKeys);
        map.refuseUnknownKeys();
        return keputusan;
    }

    private static Cabang cabang(YamlMap map) {
        var cabang = new Cabang(map.requiredText("label"), required(map, "ke"));
        map.refuseUnknownKeys();
        return cabang;
    }

    private static Tujuan required(YamlMap map, String key) {
        var no = map.requiredNumberOr(key, END);
        return no == null ? Tujuan.SELESAI : new Tujuan(no);
    }

    private static Map<String, String> ditafsirkan(YamlMap map) {
        var result = new LinkedHashMap<String, String>();
        for (String field : map.keys()) {
            if (FIELDS.contains(field)) {
                result.put(field, map.requiredText(field));
            }
        }
        map.keys().stream()
                .filter(field -> !FIELDS.contains(field))
                .forEach(field -> map.problem(field, AturanIsi.DITAFSIRKAN, field));
        return result;
    }
}
