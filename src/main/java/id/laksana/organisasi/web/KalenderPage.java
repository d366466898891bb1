package id.laksana.organisasi.web;

import id.laksana.organisasi.kalender.HariLibur;
import id.laksana.organisasi.kalender.JamKerja;
import id.laksana.organisasi.kalender.KalenderKerja;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A year, or one month of it when {@code bulan} is given. */
public record KalenderPage(
        int tahun,
        @Nullable YearMonth bulan,
        LocalDate hariIni,
        KalenderKerja kalender,
        List<HariLibur> daftarLibur,
        List<JamKerja> daftarJam) {

    /** Nothing can be due until there are hours to count. */
    public boolean tanpaJamKerja() {
        return !kalender.berjamKerja(hariIni.atStartOfDay(kalender.zona()).toInstant());
    }

    public List<YearMonth> daftarBulan() {
        return bulan != null
                ? List.of(bulan)
                : IntStream.rangeClosed(1, 12).mapToObj(m -> YearMonth.of(tahun, m)).toList();
    }

    /** Weeks from Monday; days of other months are null. */
    public List<List<@Nullable LocalDate>> minggu(YearMonth month) {
        var weeks = new ArrayList<List<@Nullable LocalDate>>();
        var first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (var monday = first;
                !monday.isAfter(month.atEndOfMonth());
                monday = monday.plusWeeks(1)) {
            var week = new ArrayList<@Nullable LocalDate>();
            for (int i = 0; i < 7; i++) {
                var day = monday.plusDays(i);
                week.add(YearMonth.from(day).equals(month) ? day : null);
            }
            weeks.add(week);
        }
        return weeks;
    }

    public @Nullable HariLibur libur(LocalDate day) {
        return daftarLibur.stream().filter(h -> h.tanggal().equals(day)).findFirst().orElse(null);
    }

    /** The class of the cell: holiday, day off, or working day. */
    public String kelas(LocalDate day) {
        if (kalender.libur(day) != null) {
            return "is-libur";
        }
        return kalender.isWorkingDay(day) ? day.equals(hariIni) ? "is-hari-ini" : "" : "is-bebas";
    }

    public int hariKerja(YearMonth month) {
        return kalender.workingDays(month.atDay(1), month.atEndOfMonth());
    }

    public int hariKerjaSetahun() {
        return kalender.workingDays(LocalDate.of(tahun, 1, 1), LocalDate.of(tahun, 12, 31));
    }

    public List<HariLibur> daftarLiburTampak() {
        return bulan == null
                ? daftarLibur
                : daftarLibur.stream()
                        .filter(h -> YearMonth.from(h.tanggal()).equals(bulan))
                        .toList();
    }

    /** Hours that hold on some day of the year shown. */
    public List<JamKerja> daftarJamTampak() {
        return daftarJam.stream()
                .filter(j -> j.sejak().getYear() <= tahun)
                .filter(j -> j.sampai() == null || j.sampai().isAfter(LocalDate.of(tahun, 1, 1)))
                .toList();
    }

    public List<DayOfWeek> daftarHari() {
        return List.of(DayOfWeek.values());
    }

    public boolean adaYangPerluDipastikan() {
        return daftarJam.stream()
                .anyMatch(j -> j.perluDipastikan() && j.sejak().getYear() == tahun);
    }
}
