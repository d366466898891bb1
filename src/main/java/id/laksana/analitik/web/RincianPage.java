package id.laksana.analitik.web;

import id.laksana.analitik.Bagian;
import id.laksana.analitik.RincianSop;
import id.laksana.analitik.RincianSop.JumlahMenit;
import id.laksana.analitik.RincianSop.Keputusan;
import id.laksana.sop.Sop;
import id.laksana.sop.VersiSop;
import id.laksana.web.PageContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One SOP.
 *
 * @param daftarVersi those that may have cases, the newest first
 * @param namaUnit by code
 */
public record RincianPage(
        RincianSop isi,
        Lihat lihat,
        PilihanKurun pilihan,
        List<VersiSop> daftarVersi,
        Map<String, String> namaUnit) {

    /** What of it is shown. */
    public enum Lihat {
        LANGKAH,
        KEMBALI,
        TUNGGU,
        JALAN,
        JABATAN;

        public String kode() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Lihat of(String text) {
            for (Lihat lihat : values()) {
                if (lihat.kode().equals(text)) {
                    return lihat;
                }
            }
            return LANGKAH;
        }
    }

    public Sop sop() {
        return isi.versi().sop();
    }

    public String path() {
        return "/analitik/" + sop().kode();
    }

    /** This version in this time, for links and downloads. */
    public String alamat() {
        return "versi=" + isi.versi().nomorVersi() + "&" + pilihan.alamat();
    }

    public String namaUnit(String kode) {
        return namaUnit.getOrDefault(kode, kode);
    }

    /** What the SOP calls the answer, or Ya and Tidak. */
    public String jawaban(PageContext ctx, @Nullable String jawaban) {
        if (jawaban == null) {
            return ctx.t("analitik.unit-kembali");
        }
        String key = "analitik.jawaban." + jawaban;
        return ctx.has(key) ? ctx.t(key) : jawaban;
    }

    /** How often a row decided so, of all its decisions. */
    public Bagian bagian(Keputusan putusan) {
        long all =
                isi.keputusan().stream()
                        .filter(k -> k.langkah() == putusan.langkah() && k.jawaban() != null)
                        .mapToLong(Keputusan::banyak)
                        .sum();
        return new Bagian(putusan.banyak(), all);
    }

    /**
     * @param anak a part of the line above it
     */
    public record BarisTunggu(String kunci, boolean anak, long jumlah, long semua, long tengah) {

        public Bagian bagian() {
            return new Bagian(jumlah, semua);
        }

        public long lebar() {
            return semua == 0 ? 0 : jumlah * 100 / semua;
        }
    }

    public List<BarisTunggu> daftarTunggu() {
        var tunggu = isi.tunggu();
        if (tunggu == null) {
            return List.of();
        }
        JumlahMenit sum = tunggu.jumlah();
        JumlahMenit mid = tunggu.tengah();
        long all = sum.semua();
        return List.of(
                new BarisTunggu("dikerjakan", false, sum.dikerjakan(), all, mid.dikerjakan()),
                new BarisTunggu("lain", true, sum.menungguLain(), all, mid.menungguLain()),
                new BarisTunggu("luar", false, sum.menungguLuar(), all, mid.menungguLuar()),
                new BarisTunggu("sop", false, sum.menungguSop(), all, mid.menungguSop()),
                new BarisTunggu(
                        "ditangguhkan", false, sum.ditangguhkan(), all, mid.ditangguhkan()));
    }

    public List<GambarRagam> daftarJalan() {
        int rows = sop().daftarLangkah().size();
        return isi.ragam().stream().map(ragam -> GambarRagam.dari(ragam, rows)).toList();
    }
}
