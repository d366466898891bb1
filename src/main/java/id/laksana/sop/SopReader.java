package id.laksana.sop;

import id.laksana.berkas.AturanBerkas;
import id.laksana.berkas.YamlMap;
import id.laksana.sop.Sop.Akses;
import id.laksana.sop.Sop.Keterkaitan;
import id.laksana.sop.Sop.Pemicu;
import id.laksana.sop.Sop.Penetapan;
import id.laksana.sop.Sop.Pengesahan;
import id.laksana.sop.Sop.Sifat;
import id.laksana.sop.Sop.Sumber;
import id.laksana.sop.Sop.Tanggal;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the identity; columns and rows have readers of their own. */
final class SopReader {

    static final Pattern KODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    static final Pattern UNIT = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*");
    private static final Pattern NIP = Pattern.compile("[0-9]{18}");
    private static final Pattern BARIS = Pattern.compile("[0-9]+(-[0-9]+)?(, ?[0-9]+(-[0-9]+)?)*");

    private final YamlMap top;
    private final String berkas;

    SopReader(YamlMap top, String berkas) {
        this.top = top;
        this.berkas = berkas;
    }

    Sop read() {
        if (top.requiredNumber("format") != 1 && top.has("format")) {
            top.problem("format", AturanBerkas.FORMAT);
        }
        var sop =
                new Sop(
                        kode(),
                        top.requiredText("judul"),
                        top.distinctTexts("alias"),
                        top.requiredText("instansi", KODE),
                        top.requiredText("unit", UNIT),
                        top.texts("kop"),
                        sifat(),
                        top.choice("pemicu", Pemicu.class, '-'),
                        akses(),
                        top.text("nomor"),
                        top.map("tanggal")
                                .map(SopReader::tanggal)
                                .orElse(new Tanggal(null, null, null)),
                        top.map("disahkan_oleh")
                                .map(SopReader::pengesahan)
                                .orElse(new Pengesahan(null, null, null)),
                        top.map("penetapan").map(SopReader::penetapan).orElse(null),
                        top.texts("dasar_hukum"),
                        top.maps("keterkaitan").stream().map(SopReader::keterkaitan).toList(),
                        top.texts("peringatan"),
                        top.texts("kualifikasi"),
                        top.texts("peralatan"),
                        top.texts("pencatatan"),
                        top.text("ringkasan"),
                        top.texts("tujuan"),
                        top.texts("definisi"),
                        top.map("sumber").map(SopReader::sumber).orElse(null),
                        pelaksana(),
                        langkah(),
                        top.texts("catatan_sumber"));
        top.refuseUnknownKeys();
        return sop;
    }

    private String kode() {
        String kode = top.requiredText("kode", KODE);
        String stem = berkas.replaceFirst("\\.ya?ml$", "");
        if (!kode.isEmpty() && !stem.equals(berkas) && !kode.equals(stem)) {
            top.problem("kode", AturanIsi.KODE_BEDA_DENGAN_BERKAS, kode, berkas);
        }
        return kode;
    }

    private Sifat sifat() {
        top.requireKey("sifat");
        var sifat = top.choice("sifat", Sifat.class, '-');
        return sifat == null ? Sifat.ADMINISTRATIF : sifat;
    }

    private Akses akses() {
        var akses = top.choice("akses", Akses.class, '-');
        return akses == null ? Akses.SEMUA : akses;
    }

    private List<Pelaksana> pelaksana() {
        top.requireFilled("pelaksana");
        return top.maps("pelaksana").stream().map(PelaksanaReader::read).toList();
    }

    private List<Langkah> langkah() {
        top.requireFilled("langkah");
        return top.maps("langkah").stream().map(map -> new LangkahReader(map).read()).toList();
    }

    private static Tanggal tanggal(YamlMap map) {
        var tanggal = new Tanggal(map.date("pembuatan"), map.date("revisi"), map.date("efektif"));
        map.refuseUnknownKeys();
        return tanggal;
    }

    private static Pengesahan pengesahan(YamlMap map) {
        var pengesahan =
                new Pengesahan(map.text("jabatan"), map.text("nama"), map.text("nip", NIP));
        map.refuseUnknownKeys();
        return pengesahan;
    }

    private static Penetapan penetapan(YamlMap map) {
        var penetapan =
                new Penetapan(
                        map.requiredText("jenis"),
                        map.text("nomor"),
                        map.date("tanggal"),
                        map.requiredText("tentang"));
        map.refuseUnknownKeys();
        return penetapan;
    }

    private static Keterkaitan keterkaitan(YamlMap map) {
        var keterkaitan = new Keterkaitan(map.requiredText("judul"), map.text("kode", KODE));
        map.refuseUnknownKeys();
        return keterkaitan;
    }

    private static Sumber sumber(YamlMap map) {
        var sumber = new Sumber(map.requiredText("berkas"), map.requiredScalar("baris", BARIS));
        map.refuseUnknownKeys();
        return sumber;
    }
}
