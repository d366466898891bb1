package id.laksana.naskah.jenis;

import id.laksana.berkas.AturanBerkas;
import id.laksana.berkas.DaftarTemuan;
import id.laksana.berkas.Temuan;
import id.laksana.berkas.YamlFile;
import id.laksana.berkas.YamlMap;
import id.laksana.naskah.jenis.Bidang.Ragam;
import id.laksana.naskah.jenis.Bidang.Tanda;
import id.laksana.naskah.jenis.JenisNaskah.Bentuk;
import id.laksana.naskah.jenis.JenisNaskah.Huruf;
import id.laksana.naskah.jenis.JenisNaskah.Kelompok;
import id.laksana.naskah.jenis.JenisNaskah.Kepala;
import id.laksana.naskah.jenis.JenisNaskah.Penutup;
import id.laksana.naskah.jenis.JenisNaskah.Tujuan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one file of kinds, every problem with its line. */
final class JenisReader {

    private static final int FORMAT = 1;
    private static final Pattern KODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private JenisReader() {}

    /**
     * @param daftar empty when a finding blocks
     */
    record Hasil(List<JenisNaskah> daftar, List<Temuan> temuan) {}

    static Hasil read(String berkas, byte[] isi) {
        var temuan = new DaftarTemuan(berkas);
        var daftar = YamlFile.open(isi, temuan).map(JenisReader::file).orElse(List.of());
        return new Hasil(temuan.menghalangi() ? List.of() : daftar, temuan.semua());
    }

    private static List<JenisNaskah> file(YamlMap top) {
        if (top.requiredNumber("format") != FORMAT) {
            top.problem("format", AturanBerkas.FORMAT, FORMAT);
        }
        var group = pilih(top, "kelompok", Kelompok.class, Kelompok.KHUSUS);
        top.requireKey("kelompok");
        top.requireFilled("jenis");
        var result = top.maps("jenis").stream().map(map -> jenis(map, group)).toList();
        if (berulang(result.stream().map(JenisNaskah::kode).toList())) {
            top.problem("jenis", AturanBerkas.DAFTAR_GANDA);
        }
        top.refuseUnknownKeys();
        return result;
    }

    private static JenisNaskah jenis(YamlMap map, Kelompok group) {
        map.requireKey("bentuk");
        map.requireKey("kepala");
        map.requireKey("penutup");
        map.requireKey("tujuan");
        map.requireFilled("bidang");
        var fields = map.maps("bidang").stream().map(JenisReader::bidang).toList();
        if (berulang(fields.stream().map(Bidang::kode).toList())) {
            map.problem("bidang", AturanBerkas.DAFTAR_GANDA);
        }
        var result =
                new JenisNaskah(
                        map.requiredText("kode", KODE),
                        map.requiredText("nama"),
                        group,
                        map.requiredText("judul"),
                        pilih(map, "bentuk", Bentuk.class, Bentuk.JUDUL),
                        pilih(map, "kepala", Kepala.class, Kepala.TANPA),
                        pilih(map, "huruf", Huruf.class, Huruf.UMUM),
                        pilih(map, "penutup", Penutup.class, Penutup.SURAT),
                        pilih(map, "tujuan", Tujuan.class, Tujuan.TANPA),
                        map.requiredText("register", KODE),
                        Set.copyOf(map.choices("ciri", JenisNaskah.Ciri.class, ' ')),
                        map.distinctTexts("kata"),
                        map.requiredText("sumber"),
                        fields);
        map.refuseUnknownKeys();
        return result;
    }

    private static Bidang bidang(YamlMap map) {
        map.requireKey("ragam");
        var ragam = pilih(map, "ragam", Ragam.class, Ragam.BARIS);
        if (ragam == Ragam.TABEL) {
            map.requireFilled("kolom");
        }
        if (ragam == Ragam.DAFTAR) {
            map.requireKey("tanda");
        }
        var result =
                new Bidang(
                        map.requiredText("kode", KODE),
                        map.requiredText("label"),
                        ragam,
                        map.choice("tanda", Tanda.class, ' '),
                        map.texts("kolom"),
                        map.text("petunjuk"),
                        map.text("bawaan"),
                        map.text("kalimat"),
                        Set.copyOf(map.choices("ciri", Bidang.Ciri.class, ' ')));
        map.refuseUnknownKeys();
        return result;
    }

    private static <E extends Enum<E>> E pilih(YamlMap map, String key, Class<E> type, E without) {
        E found = map.choice(key, type, '-');
        return found == null ? without : found;
    }

    private static boolean berulang(List<String> codes) {
        return new HashSet<>(codes).size() < codes.size();
    }
}
