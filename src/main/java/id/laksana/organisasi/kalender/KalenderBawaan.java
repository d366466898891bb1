package id.laksana.organisasi.kalender;

import id.laksana.organisasi.DefinisiYaml;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Hours and holidays every instansi starts with, from {@code definisi/kalender/nasional.yaml}. */
record KalenderBawaan(List<JamKerja> daftarJam, List<HariLibur> daftarLibur) {

    record Berkas(int format, List<Jam> jamKerja, List<Tahun> hariLibur) {}

    /**
     * @param sampai last day, as people write it
     */
    record Jam(
            String nama,
            String jenis,
            LocalDate sejak,
            @Nullable LocalDate sampai,
            @Nullable String senin,
            @Nullable String selasa,
            @Nullable String rabu,
            @Nullable String kamis,
            @Nullable String jumat,
            @Nullable String sabtu,
            @Nullable String minggu,
            @Nullable String dasarHukum,
            boolean perluDipastikan) {

        JamKerja jamKerja() {
            var week = new EnumMap<DayOfWeek, List<Jendela>>(DayOfWeek.class);
            var texts = new ArrayList<@Nullable String>();
            texts.add(senin);
            texts.add(selasa);
            texts.add(rabu);
            texts.add(kamis);
            texts.add(jumat);
            texts.add(sabtu);
            texts.add(minggu);
            for (var day : DayOfWeek.values()) {
                week.put(
                        day, Objects.requireNonNull(Jendela.parse(texts.get(day.ordinal())), nama));
            }
            var end = sampai == null ? null : sampai.plusDays(1);
            var kind = jenis.equals("ramadan") ? JamKerja.Jenis.RAMADAN : JamKerja.Jenis.BIASA;
            return new JamKerja(null, nama, kind, sejak, end, week, dasarHukum, perluDipastikan);
        }
    }

    record Tahun(
            String dasarHukum,
            Map<LocalDate, String> nasional,
            Map<LocalDate, String> cutiBersama) {

        List<HariLibur> hariLibur() {
            var result = new ArrayList<HariLibur>();
            nasional.forEach((date, name) -> result.add(day(date, HariLibur.Jenis.NASIONAL, name)));
            cutiBersama.forEach(
                    (date, name) -> result.add(day(date, HariLibur.Jenis.CUTI_BERSAMA, name)));
            return result;
        }

        private HariLibur day(LocalDate date, HariLibur.Jenis jenis, String name) {
            return new HariLibur(date, jenis, name, dasarHukum, true);
        }
    }

    static KalenderBawaan read() {
        var file = DefinisiYaml.read("definisi/kalender/nasional.yaml", Berkas.class);
        return new KalenderBawaan(
                file.jamKerja().stream().map(Jam::jamKerja).toList(),
                file.hariLibur().stream().flatMap(year -> year.hariLibur().stream()).toList());
    }
}
