package id.laksana.naskah.bentuk;

import id.laksana.naskah.jenis.Bidang;
import id.laksana.naskah.jenis.JenisNaskah;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What one version of a naskah says, by the codes of its fields: those that every naskah has, and
 * those of its kind. Rich text is clean XHTML, lists and tables are lines.
 */
public record IsiNaskah(SortedMap<String, String> isian) {

    public static final String PERIHAL = "perihal";
    public static final String YTH = "yth";
    public static final String TEMBUSAN = "tembusan";
    public static final String LAMPIRAN = "lampiran";
    public static final String SIFAT = "sifat";
    public static final String KECEPATAN = "kecepatan";
    public static final String KLASIFIKASI = "klasifikasi";
    public static final String PENANDATANGAN = "penandatangan";
    public static final String ATAS_NAMA = "atas-nama";

    /** Of every naskah, in their order. */
    public static final List<String> UMUM =
            List.of(
                    PERIHAL,
                    YTH,
                    SIFAT,
                    KECEPATAN,
                    LAMPIRAN,
                    KLASIFIKASI,
                    PENANDATANGAN,
                    ATAS_NAMA,
                    TEMBUSAN);

    public IsiNaskah {
        isian = new TreeMap<>(isian);
    }

    public static IsiNaskah of(Map<String, String> isian) {
        return new IsiNaskah(new TreeMap<>(isian));
    }

    /** Empty when nothing was typed. */
    public String teks(String kode) {
        return isian.getOrDefault(kode, "");
    }

    public List<String> baris(String kode) {
        return teks(kode).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Rows of a table, each with as many cells as the table has columns. */
    public List<List<String>> tabel(Bidang bidang) {
        int columns = bidang.kolom().size();
        return baris(bidang.kode()).stream()
                .map(
                        line ->
                                Stream.concat(
                                                Stream.of(line.split("[|\\t]", -1)),
                                                Stream.generate(() -> ""))
                                        .limit(columns)
                                        .map(String::strip)
                                        .toList())
                .toList();
    }

    public IsiNaskah dengan(String kode, String teks) {
        var more = new TreeMap<>(isian);
        more.put(kode, teks);
        return new IsiNaskah(more);
    }

    /** What a new draft of that kind begins with. */
    public static IsiNaskah baru(JenisNaskah jenis) {
        var result = new TreeMap<String, String>();
        jenis.bidang().stream()
                .filter(Bidang::diisi)
                .filter(bidang -> bidang.bawaan() != null)
                .forEach(bidang -> result.put(bidang.kode(), String.valueOf(bidang.bawaan())));
        result.put(SIFAT, SifatNaskah.BIASA.name());
        result.put(KECEPATAN, "0");
        return new IsiNaskah(result);
    }
}
