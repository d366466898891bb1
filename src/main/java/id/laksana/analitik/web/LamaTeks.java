package id.laksana.analitik.web;

import id.laksana.sop.Waktu.Satuan;
import org.jspecify.annotations.Nullable;

/**
 * How a measured length is said: in the unit of the standard, and of the calendar in working days.
 */
public final class LamaTeks {

    private LamaTeks() {}

    public static String kunci(@Nullable Satuan satuan, long nilai) {
        return switch (satuan) {
            case null -> "analitik.lama.menit";
            case MENIT -> "analitik.lama.menit";
            case JAM -> nilai % 60 == 0 ? "analitik.lama.jam" : "analitik.lama.jam-menit";
            case HARI, MINGGU, BULAN, TAHUN -> "analitik.lama.hari";
        };
    }

    public static Object[] nilai(@Nullable Satuan satuan, long nilai) {
        return satuan == Satuan.JAM ? new Object[] {nilai / 60, nilai % 60} : new Object[] {nilai};
    }

    /** The standard in the unit in which lengths are measured; 0 when it is only kept or not. */
    public static long terukur(Satuan satuan, long baku) {
        return switch (satuan) {
            case MENIT, HARI -> baku;
            case JAM -> baku * 60;
            case MINGGU, BULAN, TAHUN -> 0;
        };
    }
}
