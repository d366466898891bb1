package id.laksana.sop;

import id.laksana.sop.Waktu.Satuan;
import java.util.EnumMap;
import java.util.Map;

/**
 * The standard times of an SOP added up, each unit for itself: minutes, days and months are never
 * converted into one another, and a row without a time is counted, not taken as zero.
 */
public record JumlahWaktu(Map<Satuan, Rentang> perSatuan, int tidakTerukur) {

    /**
     * @param palingLama equal to {@code palingCepat} unless a row has a range
     */
    public record Rentang(long palingCepat, long palingLama) {

        Rentang plus(Waktu waktu) {
            return new Rentang(palingCepat + waktu.palingCepat(), palingLama + waktu.palingLama());
        }
    }

    public static JumlahWaktu of(Sop sop) {
        var sums = new EnumMap<Satuan, Rentang>(Satuan.class);
        int unmeasured = 0;
        for (Langkah langkah : sop.daftarLangkah()) {
            var waktu = langkah.mutuBaku().waktu();
            if (waktu == null) {
                unmeasured++;
            } else {
                sums.merge(
                        waktu.satuan(),
                        new Rentang(waktu.palingCepat(), waktu.palingLama()),
                        (sum, _) -> sum.plus(waktu));
            }
        }
        return new JumlahWaktu(Map.copyOf(sums), unmeasured);
    }
}
