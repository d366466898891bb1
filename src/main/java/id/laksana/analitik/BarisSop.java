package id.laksana.analitik;

import id.laksana.sop.JumlahWaktu;
import id.laksana.sop.Waktu.Satuan;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of an SOP with its cases of a time. Rows of two versions are never added up.
 *
 * @param tepat rows done within their standard time, out of those that have one
 * @param terlambat tasks overdue now, whenever their case began
 * @param seluruh the rows with a standard in that unit, added up for each finished case
 * @param baku the standard times added up; null when the version has no rows with one
 */
public record BarisSop(
        UUID versi,
        String kode,
        int nomorVersi,
        String judul,
        String unit,
        JumlahPelaksanaan jumlah,
        Bagian tepat,
        long terlambat,
        long kembali,
        Map<Satuan, Persentil> seluruh,
        @Nullable JumlahWaktu baku) {}
