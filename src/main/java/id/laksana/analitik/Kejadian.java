package id.laksana.analitik;

import id.laksana.pelaksanaan.BarisPeristiwa;
import id.laksana.pelaksanaan.BarisPeristiwa.TugasDisebut;
import id.laksana.sop.Sop;
import id.laksana.sop.VersiSop;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line of the event log: what happened to one task, or to the whole case.
 *
 * @param kegiatan number and activity of the row
 * @param versi number of the version of the SOP in which it happened
 * @param langkah 0 when it is about the whole case
 * @param tugas names the task, so that its beginning and its end find one another
 * @param pelaksana the column of the SOP
 * @param jabatan the post that acted; null when nobody has acted on it yet
 */
record Kejadian(
        UUID pelaksanaan,
        int versi,
        Instant waktu,
        String kegiatan,
        Transisi transisi,
        int langkah,
        int putaran,
        @Nullable String tugas,
        @Nullable String pelaksana,
        @Nullable String unit,
        @Nullable String jabatan,
        @Nullable String nama,
        @Nullable String jawaban) {

    private static final String AWAL = "Pelaksanaan";

    /** The standard lifecycle of XES (IEEE 1849-2016, 7.2). */
    enum Transisi {
        /** The task came to a desk; when somebody really began is not known. */
        SCHEDULE,
        START,
        COMPLETE,
        /** Closed without being done. */
        WITHDRAW,
        MANUALSKIP,
        SUSPEND,
        RESUME;

        String kode() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static List<Kejadian> dari(BarisPeristiwa event, VersiSop versi) {
        return switch (event.jenis()) {
            case LANGKAH_DIBUKA, UNIT_DIKEMBALIKAN ->
                    event.tugas().stream()
                            .map(task -> tugas(event, task, versi, Transisi.SCHEDULE))
                            .toList();
            case TUGAS_SELESAI ->
                    event.tugas().stream()
                            .map(task -> tugas(event, task, versi, Transisi.COMPLETE))
                            .toList();
            case TUGAS_DITUTUP ->
                    event.tugas().stream()
                            .map(task -> tugas(event, task, versi, Transisi.WITHDRAW))
                            .toList();
            case LANGKAH_DILEWATI -> List.of(langkah(event, versi));
            case DIMULAI -> List.of(kasus(event, versi, "Pelaksanaan dimulai", Transisi.START));
            case DITANGGUHKAN ->
                    List.of(kasus(event, versi, "Pelaksanaan ditangguhkan", Transisi.SUSPEND));
            case DILANJUTKAN ->
                    List.of(kasus(event, versi, "Pelaksanaan dilanjutkan", Transisi.RESUME));
            case VERSI_DIPINDAHKAN ->
                    List.of(
                            kasus(
                                    event,
                                    versi,
                                    "Pelaksanaan dipindahkan ke versi lain",
                                    Transisi.COMPLETE));
            case BERAKHIR -> List.of(kasus(event, versi, akhir(event), Transisi.COMPLETE));
            default -> List.of();
        };
    }

    /** How the case ended, by the kind of its last event: selesai, ditolak, dibatalkan. */
    private static String akhir(BarisPeristiwa event) {
        String kind = event.tercatat().jenis().substring(AWAL.length());
        return AWAL + " " + kind.toLowerCase(Locale.ROOT);
    }

    private static Kejadian tugas(
            BarisPeristiwa event, TugasDisebut task, VersiSop versi, Transisi transisi) {
        Sop sop = versi.sop();
        boolean acted = transisi == Transisi.COMPLETE;
        return new Kejadian(
                event.pelaksanaan(),
                versi.nomorVersi(),
                event.waktu(),
                kegiatan(versi.sop(), task.langkah()),
                transisi,
                task.langkah(),
                task.putaran(),
                nama(task),
                sop.daftarPelaksana().get(sop.kolom(task.pelaksana())).nama(),
                task.unit().isEmpty() ? null : task.unit(),
                acted ? event.tercatat().namaJabatan() : null,
                acted ? event.tercatat().nama() : null,
                event.jawaban());
    }

    private static String nama(TugasDisebut task) {
        return Stream.of(
                        String.valueOf(task.langkah()),
                        String.valueOf(task.putaran()),
                        task.unit(),
                        String.valueOf(task.putaranUnit()),
                        task.pelaksana())
                .collect(Collectors.joining(":"));
    }

    private static Kejadian langkah(BarisPeristiwa event, VersiSop versi) {
        return new Kejadian(
                event.pelaksanaan(),
                versi.nomorVersi(),
                event.waktu(),
                kegiatan(versi.sop(), event.langkah()),
                Transisi.MANUALSKIP,
                event.langkah(),
                event.putaran(),
                null,
                null,
                null,
                event.tercatat().namaJabatan(),
                event.tercatat().nama(),
                null);
    }

    private static Kejadian kasus(
            BarisPeristiwa event, VersiSop versi, String name, Transisi transisi) {
        return new Kejadian(
                event.pelaksanaan(),
                versi.nomorVersi(),
                event.waktu(),
                name,
                transisi,
                0,
                0,
                null,
                null,
                null,
                event.tercatat().namaJabatan(),
                event.tercatat().nama(),
                null);
    }

    private static String kegiatan(Sop sop, int no) {
        return no + ". " + sop.langkah(no).kegiatan();
    }
}
