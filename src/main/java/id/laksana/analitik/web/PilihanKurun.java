package id.laksana.analitik.web;

import id.laksana.analitik.Kurun;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The time a page looks at, and the ones it offers.
 *
 * @param galat key of what is wrong with the dates in the address; null: nothing
 */
public record PilihanKurun(Kurun kurun, LocalDate hariIni, @Nullable String galat) {

    /** Without dates the present half year. */
    static PilihanKurun dari(
            @Nullable LocalDate dari, @Nullable LocalDate sampai, LocalDate hariIni) {
        var half = Kurun.setengahTahun(hariIni);
        LocalDate from =
                dari != null
                        ? dari
                        : sampai != null ? Kurun.setengahTahun(sampai).dari() : half.dari();
        LocalDate to =
                sampai != null
                        ? sampai
                        : dari != null ? Kurun.setengahTahun(dari).sampai() : half.sampai();
        return to.isBefore(from)
                ? new PilihanKurun(half, hariIni, "analitik.kurun.terbalik")
                : new PilihanKurun(new Kurun(from, to), hariIni, null);
    }

    /**
     * @param kunci of its words
     */
    public record Tawaran(String kunci, Kurun kurun) {}

    public List<Tawaran> tawaran() {
        var half = Kurun.setengahTahun(hariIni);
        return List.of(
                new Tawaran("analitik.kurun.ini", half),
                new Tawaran("analitik.kurun.lalu", half.sebelumnya()),
                new Tawaran("analitik.kurun.tahun", Kurun.setahun(hariIni)));
    }

    /** For links that stay in this time. */
    public String alamat() {
        return "dari=" + kurun.dari() + "&sampai=" + kurun.sampai();
    }
}
