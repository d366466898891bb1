package id.laksana.pelaksanaan;

import id.laksana.pelaksanaan.mesin.Giliran;
import id.laksana.pelaksanaan.mesin.Kunjungan;
import id.laksana.pelaksanaan.mesin.Pegangan;
import id.laksana.pelaksanaan.mesin.Tugas;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task as a desk shows it.
 *
 * @param unit code of the unit whose turn it is; empty on a row not done by every unit
 * @param kepada who may do it, as {@link PenerimaTugas} names them
 * @param tenggat null when the row has no standard time
 * @param dari who handed it on, for the post {@code dariJabatan}; null when the calendar did
 * @param dikembalikan why it came back; null when it did not
 * @param pegangan who has it in hand; null when nobody has
 */
public record TugasMeja(
        UUID id,
        UUID pelaksanaan,
        String perihal,
        String judul,
        int jumlahLangkah,
        int langkah,
        int putaran,
        String unit,
        int putaranUnit,
        String pelaksana,
        String kegiatan,
        Tugas.Status status,
        List<String> kepada,
        Instant dibuka,
        @Nullable Instant tenggat,
        @Nullable String dari,
        @Nullable String dariJabatan,
        @Nullable String dikembalikan,
        @Nullable Instant berakhir,
        @Nullable Pegangan pegangan) {

    /**
     * @param held null when nobody has it in hand
     */
    TugasMeja dipegang(@Nullable Pegangan held) {
        return new TugasMeja(
                id,
                pelaksanaan,
                perihal,
                judul,
                jumlahLangkah,
                langkah,
                putaran,
                unit,
                putaranUnit,
                pelaksana,
                kegiatan,
                status,
                kepada,
                dibuka,
                tenggat,
                dari,
                dariJabatan,
                dikembalikan,
                berakhir,
                held);
    }

    Tugas.Id dalamMesin() {
        return new Tugas.Id(
                new Giliran(kunjungan(), unit.isEmpty() ? null : unit, putaranUnit), pelaksana);
    }

    Kunjungan kunjungan() {
        return new Kunjungan(langkah, putaran);
    }
}
