package id.laksana.sop;

import id.laksana.berkas.YamlMap;
import id.laksana.sop.Pelaksana.Pemohon;
import id.laksana.sop.Pelaksana.Pengisian;
import id.laksana.sop.Pelaksana.Pengisian.OlehJabatan;
import id.laksana.sop.Pelaksana.Pengisian.OlehPemohon;
import id.laksana.sop.Pelaksana.Pengisian.OlehPihakLuar;
import id.laksana.sop.Pelaksana.Pengisian.OlehSetiapUnit;
import id.laksana.sop.Pelaksana.Pengisian.OlehStaf;
import id.laksana.sop.Pelaksana.Pengisian.OlehTim;
import id.laksana.sop.Pelaksana.Pengisian.OlehUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads one column of the chart. */
final class PelaksanaReader {

    private static final Set<String> WAYS =
            Set.of("jabatan", "staf", "setiap", "tim", "pemohon", "unit", "luar");

    private PelaksanaReader() {}

    static Pelaksana read(YamlMap map) {
        map.requireKey("diisi");
        var pelaksana =
                new Pelaksana(
                        map.requiredText("kode", SopReader.KODE),
                        map.requiredText("nama"),
                        map.texts("kelompok"),
                        map.map("diisi")
                                .map(PelaksanaReader::pengisian)
                                .orElse(new OlehPihakLuar("")));
        map.refuseUnknownKeys();
        return pelaksana;
    }

    private static Pengisian pengisian(YamlMap map) {
        var ways = map.keys().stream().filter(WAYS::contains).collect(Collectors.toSet());
        var result = ways.equals(Set.of("staf", "jabatan")) ? staf(map) : single(map, ways);
        map.refuseUnknownKeys();
        return result;
    }

    private static Pengisian single(YamlMap map, Set<String> ways) {
        if (ways.size() != 1) {
            WAYS.forEach(map::has);
            map.problem("", AturanIsi.DIISI_TEPAT_SATU);
            return new OlehPihakLuar("");
        }
        return switch (ways.iterator().next()) {
            case "jabatan" -> new OlehJabatan(map.requiredText("jabatan", SopReader.UNIT));
            case "staf" -> staf(map);
            case "setiap" -> new OlehSetiapUnit(map.requiredText("setiap", SopReader.KODE));
            case "tim" -> new OlehTim(map.requiredText("tim", SopReader.KODE));
            case "pemohon" -> pemohon(map);
            case "unit" -> new OlehUnit(units(map));
            default -> new OlehPihakLuar(map.requiredText("luar"));
        };
    }

    private static Pengisian staf(YamlMap map) {
        return new OlehStaf(
                map.requiredText("staf", SopReader.UNIT), map.text("jabatan", SopReader.KODE));
    }

    private static Pengisian pemohon(YamlMap map) {
        map.requireKey("pemohon");
        var pemohon = map.choice("pemohon", Pemohon.class, '-');
        return new OlehPemohon(pemohon == null ? Pemohon.PEGAWAI : pemohon);
    }

    private static List<String> units(YamlMap map) {
        map.requireFilled("unit");
        return map.distinctTexts("unit", SopReader.UNIT);
    }
}
