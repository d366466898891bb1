package id.laksana.pelaksanaan;

import id.laksana.pelaksanaan.mesin.Peristiwa.KeputusanDiambil;
import id.laksana.sop.Sop;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A case as its page shows it: the rows beside what happened.
 *
 * @param utuh whether the history is still what was written
 * @param jejakVersi the versions it has run on
 * @param namaUnit names of the units that the history speaks of, by code
 */
public record PelaksanaanTerbaca(
        Berjalan berjalan,
        List<BarisLangkah> baris,
        List<TugasTerbuka> terbuka,
        boolean utuh,
        JejakVersi jejakVersi,
        Map<String, String> namaUnit) {

    public Pelaksanaan pelaksanaan() {
        return berjalan.pelaksanaan();
    }

    public Sop sop() {
        return berjalan.sop();
    }

    public long langkahSelesai() {
        return baris.stream().filter(b -> b.keadaan() == KeadaanLangkah.SELESAI).count();
    }

    public long langkahMelampaui() {
        return baris.stream().filter(BarisLangkah::melampaui).count();
    }

    public long pengembalian() {
        return berjalan.riwayat().stream()
                .map(PeristiwaTercatat::peristiwa)
                .filter(p -> p instanceof KeputusanDiambil putusan && putusan.kembali())
                .count();
    }

    public Optional<BarisLangkah> langkah(int no) {
        return baris.stream().filter(b -> b.no() == no).findFirst();
    }

    public String namaUnit(String kode) {
        return namaUnit.getOrDefault(kode, kode);
    }
}
