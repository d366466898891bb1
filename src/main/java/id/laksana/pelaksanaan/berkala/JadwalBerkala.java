package id.laksana.pelaksanaan.berkala;

import id.laksana.organisasi.kalender.KalenderKerja;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When an SOP starts by itself.
 *
 * @param sop its code
 * @param hari day of the week or of the month
 * @param bulan which month of the quarter or the year, from 1; 0 when there is nothing to choose
 * @param lalu whether the subject speaks of the period before, as reports do
 * @param perihal pattern of the subject
 * @param sejak since when it holds: nothing starts for moments before
 * @param nama who set it, for the post that keeps the cases
 */
public record JadwalBerkala(
        UUID id,
        String sop,
        String judul,
        Ulang ulang,
        int hari,
        int bulan,
        LocalTime jam,
        boolean lalu,
        String perihal,
        boolean aktif,
        Instant sejak,
        UUID pegawai,
        String nama,
        UUID jabatan,
        String namaJabatan) {

    /** In one line, for the audit log. */
    String tertulis() {
        return "%s, hari %d, bulan %d, pukul %s%s: %s"
                .formatted(ulang, hari, bulan, jam, lalu ? ", periode sebelumnya" : "", perihal);
    }

    /**
     * One start of it.
     *
     * @param periode names the period
     */
    record Giliran(String periode, Instant saat, String perihal) {}

    /**
     * What has become due by now, the earliest first. The period before is looked at too: its
     * moment may have moved into this one when the offices were closed.
     */
    Stream<Giliran> jatuh(Instant sekarang, KalenderKerja kalender) {
        return giliran(sekarang, kalender, -1, 0)
                .filter(one -> !one.saat().isAfter(sekarang) && !one.saat().isBefore(sejak));
    }

    /** The next start; null while the instansi has no office hours. */
    @Nullable Instant berikutnya(Instant sekarang, KalenderKerja kalender) {
        return giliran(sekarang, kalender, -1, 2)
                .map(Giliran::saat)
                .filter(saat -> saat.isAfter(sekarang))
                .findFirst()
                .orElse(null);
    }

    private Stream<Giliran> giliran(Instant sekarang, KalenderKerja kalender, int from, int to) {
        if (!kalender.berjamKerja(sekarang)) {
            return Stream.empty();
        }
        var now = Periode.dari(ulang, LocalDate.ofInstant(sekarang, kalender.zona()));
        return IntStream.rangeClosed(from, to).mapToObj(now::geser).map(p -> giliran(p, kalender));
    }

    private Giliran giliran(Periode periode, KalenderKerja kalender) {
        var day = kalender.plusWorkingDays(periode.tanggal(hari, bulan).minusDays(1), 1);
        var moment = kalender.opening(day.atTime(jam).atZone(kalender.zona()).toInstant());
        return new Giliran(periode.kode(), moment, periode.geser(lalu ? -1 : 0).isi(perihal));
    }
}
