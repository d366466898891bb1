package id.laksana.pelaksanaan;

import id.laksana.pelaksanaan.mesin.Peristiwa;
import id.laksana.pelaksanaan.mesin.Peristiwa.KoreksiDicatat;
import id.laksana.pelaksanaan.mesin.Peristiwa.LangkahDilewati;
import id.laksana.pelaksanaan.mesin.Peristiwa.PelaksanaanDibatalkan;
import id.laksana.pelaksanaan.mesin.Peristiwa.SebaranDitutup;
import id.laksana.pelaksanaan.mesin.Peristiwa.TugasDitutup;
import id.laksana.pelaksanaan.mesin.Tugas;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why a task ended without being done, or what was done no longer counts: whoever had it reads why.
 *
 * @param oleh the event that ended it
 * @param langkah the corrected row; 0 when it was no correction
 * @param alasan null when none was asked for
 */
public record PenutupanTugas(
        Tugas.Sebab sebab, PeristiwaTercatat oleh, int langkah, @Nullable String alasan) {

    static Optional<PenutupanTugas> dari(Berjalan berjalan, TugasMeja task) {
        var rows = berjalan.riwayat();
        return rows.stream()
                .flatMap(row -> dari(rows, row, task.dalamMesin()))
                .reduce((_, later) -> later);
    }

    private static Stream<PenutupanTugas> dari(
            List<PeristiwaTercatat> rows, PeristiwaTercatat row, Tugas.Id id) {
        if (row.peristiwa() instanceof KoreksiDicatat k && k.gugur().contains(id.kunjungan())) {
            return Stream.of(
                    new PenutupanTugas(
                            Tugas.Sebab.DIKOREKSI, row, k.kunjungan().langkah(), k.alasan()));
        }
        if (!(row.peristiwa() instanceof TugasDitutup ditutup) || !ditutup.tugas().contains(id)) {
            return Stream.empty();
        }
        // the reason stands with the act, which is of the same moment
        String reason =
                rows.stream()
                        .filter(other -> other.waktu().equals(row.waktu()))
                        .flatMap(other -> Stream.ofNullable(alasan(other.peristiwa())))
                        .findFirst()
                        .orElse(null);
        return Stream.of(new PenutupanTugas(ditutup.sebab(), row, 0, reason));
    }

    private static @Nullable String alasan(Peristiwa peristiwa) {
        return switch (peristiwa) {
            case KoreksiDicatat koreksi -> koreksi.alasan();
            case LangkahDilewati lewat -> lewat.alasan();
            case SebaranDitutup sebaran -> sebaran.alasan();
            case PelaksanaanDibatalkan batal -> batal.alasan();
            case Peristiwa.TugasSelesai selesai -> selesai.catatan();
            default -> null;
        };
    }
}
