package id.laksana.naskah;

import id.laksana.naskah.bentuk.IsiNaskah;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.DaftarJabatan;
import id.laksana.organisasi.Jabatan;
import id.laksana.organisasi.KodeOrganisasi;
import id.laksana.sop.Sop;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What the words in double braces stand for: facts of the case and of the naskah itself. */
@Component
class KataGabung {

    static final List<String> DIKENAL =
            List.of(
                    "perihal",
                    "kegiatan",
                    "sop",
                    "unit",
                    "instansi",
                    "penandatangan",
                    "penerima",
                    "tanggal",
                    "hari",
                    "tahun");

    private static final Locale BAHASA = Locale.of("id");
    private static final DateTimeFormatter TANGGAL =
            DateTimeFormatter.ofPattern("d MMMM uuuu", BAHASA);
    private static final DateTimeFormatter HARI =
            DateTimeFormatter.ofPattern("EEEE 'tanggal' d MMMM uuuu", BAHASA);
    private static final Pattern KATA = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*\\}\\}");

    private final DaftarInstansi instansi;
    private final DaftarJabatan jabatan;
    private final KodeOrganisasi organisasi;

    KataGabung(DaftarInstansi instansi, DaftarJabatan jabatan, KodeOrganisasi organisasi) {
        this.instansi = instansi;
        this.jabatan = jabatan;
        this.organisasi = organisasi;
    }

    /**
     * @param kegiatan what the case is about
     */
    Map<String, String> untuk(Sop sop, String kegiatan, IsiNaskah isi, LocalDate hari) {
        var result = new TreeMap<String, String>();
        result.put("perihal", isi.teks(IsiNaskah.PERIHAL));
        result.put("kegiatan", kegiatan);
        result.put("sop", sop.judul());
        var path = organisasi.jalurUnit(sop.unit());
        result.put("unit", path.isEmpty() ? sop.unit() : path.getLast());
        result.put("instansi", instansi.sekarang().nama());
        result.put(
                "penandatangan",
                jabatan.denganKode(isi.teks(IsiNaskah.PENANDATANGAN))
                        .map(Jabatan::nama)
                        .orElse(""));
        result.put("penerima", String.join("\n", isi.baris(IsiNaskah.YTH)));
        result.put("tanggal", TANGGAL.format(hari));
        result.put("hari", HARI.format(hari));
        result.put("tahun", String.valueOf(hari.getYear()));
        return result;
    }

    /** The first word in double braces of a text that stands for nothing; empty: all are known. */
    static String asing(String text) {
        return KATA.matcher(text)
                .results()
                .map(hit -> hit.group(1))
                .filter(word -> !DIKENAL.contains(word))
                .findFirst()
                .orElse("");
    }
}
