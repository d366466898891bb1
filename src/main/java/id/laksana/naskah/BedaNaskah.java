package id.laksana.naskah;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import id.laksana.naskah.bentuk.BersihIsi;
import id.laksana.naskah.bentuk.IsiNaskah;
import id.laksana.naskah.jenis.Bidang;
import id.laksana.naskah.jenis.JenisNaskah;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What one version says otherwise than another, field by field and word by word.
 *
 * @param kode of the field
 */
public record BedaNaskah(String kode, List<Potongan> potongan) {

    private static final Pattern KATA = Pattern.compile("\\n|[^\\s]+|[ \\t]+");

    /** A piece of text that is in both, only in the newer, or only in the older. */
    public record Potongan(Ragam ragam, String teks) {}

    public enum Ragam {
        SAMA,
        BARU,
        HILANG
    }

    /** Fields that differ, in the order of the form. */
    public static List<BedaNaskah> antara(JenisNaskah jenis, IsiNaskah lama, IsiNaskah baru) {
        return Stream.concat(
                        IsiNaskah.UMUM.stream(),
                        jenis.bidang().stream().filter(Bidang::diisi).map(Bidang::kode))
                .filter(code -> !lama.teks(code).equals(baru.teks(code)))
                .map(
                        code ->
                                new BedaNaskah(
                                        code,
                                        potongan(teks(jenis, lama, code), teks(jenis, baru, code))))
                .toList();
    }

    private static String teks(JenisNaskah jenis, IsiNaskah isi, String kode) {
        boolean rich = jenis.bidang(kode).filter(f -> f.ragam() == Bidang.Ragam.ISI).isPresent();
        return rich ? BersihIsi.teks(isi.teks(kode)) : isi.teks(kode);
    }

    static List<Potongan> potongan(String lama, String baru) {
        List<String> before = kata(lama);
        List<String> after = kata(baru);
        var result = new ArrayList<Potongan>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            int start = delta.getSource().getPosition();
            tambah(result, Ragam.SAMA, before.subList(at, start));
            tambah(result, Ragam.HILANG, delta.getSource().getLines());
            tambah(result, Ragam.BARU, delta.getTarget().getLines());
            at = start + delta.getSource().size();
        }
        tambah(result, Ragam.SAMA, before.subList(at, before.size()));
        return List.copyOf(result);
    }

    private static void tambah(List<Potongan> result, Ragam ragam, List<String> words) {
        if (!words.isEmpty()) {
            result.add(new Potongan(ragam, String.join("", words)));
        }
    }

    private static List<String> kata(String text) {
        return KATA.matcher(text).results().map(hit -> hit.group()).toList();
    }
}
