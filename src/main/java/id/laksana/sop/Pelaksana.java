package id.laksana.sop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One column of the chart.
 *
 * @param nama the head as printed
 * @param kelompok heads above it, outermost first, for charts whose heads have several levels
 */
public record Pelaksana(String kode, String nama, List<String> kelompok, Pengisian diisi) {

    /** Who fills the column when a case runs. */
    public sealed interface Pengisian {

        /** The holder of one post. */
        record OlehJabatan(String jabatan) implements Pengisian {}

        /**
         * Any of the staff of a unit; with {@code jabatan} only holders of the post {@code
         * unit/jabatan}.
         */
        record OlehStaf(String unit, @Nullable String jabatan) implements Pengisian {}

        record OlehTim(String tim) implements Pengisian {}

        /** The head of every unit of a group. */
        record OlehSetiapUnit(String kelompokUnit) implements Pengisian {}

        record OlehPemohon(Pemohon pemohon) implements Pengisian {}

        /** Other units of the same instansi. */
        record OlehUnit(List<String> unit) implements Pengisian {}

        /** A party that does not use this installation. */
        record OlehPihakLuar(String nama) implements Pengisian {}
    }

    public enum Pemohon {
        PNS,
        PEGAWAI
    }
}
