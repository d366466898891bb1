package id.laksana.pelaksanaan.web;

import id.laksana.pelaksanaan.BarisLangkah;
import id.laksana.pelaksanaan.BerkasTersimpan;
import id.laksana.pelaksanaan.HubunganPelaksanaan;
import id.laksana.pelaksanaan.Pelaksanaan;
import id.laksana.pelaksanaan.PelaksanaanTerbaca;
import id.laksana.pelaksanaan.PeristiwaTercatat;
import id.laksana.pelaksanaan.mesin.Peristiwa.TugasSelesai;
import id.laksana.sop.Waktu.Satuan;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All there is on a case, for printing.
 *
 * @param peraga the case belongs to the demonstration and proves nothing
 * @param dicetak when this record was made
 */
public record RekamanPage(
        PelaksanaanTerbaca isi,
        String instansi,
        boolean peraga,
        List<BarisRiwayat> riwayat,
        List<BerkasTersimpan> berkas,
        HubunganPelaksanaan hubungan,
        Instant dicetak) {

    private static final int HALF = 32;

    /**
     * One completion of a row.
     *
     * @param unit name of the unit whose turn it was; null on other rows
     * @param gugur a correction has taken it back
     */
    public record Penyelesaian(
            PeristiwaTercatat tercatat, TugasSelesai isi, @Nullable String unit, boolean gugur) {}

    public Pelaksanaan kasus() {
        return isi.pelaksanaan();
    }

    /** All completions of a row, of every round, in their order. */
    public List<Penyelesaian> penyelesaian(BarisLangkah baris) {
        return isi.berjalan().riwayat().stream()
                .filter(
                        row ->
                                row.peristiwa() instanceof TugasSelesai done
                                        && done.tugas().kunjungan().langkah() == baris.no())
                .map(row -> penyelesaian(row, (TugasSelesai) row.peristiwa()))
                .toList();
    }

    private Penyelesaian penyelesaian(PeristiwaTercatat row, TugasSelesai done) {
        String unit = done.tugas().giliran().unit();
        return new Penyelesaian(
                row,
                done,
                unit == null ? null : isi.namaUnit(unit),
                isi.berjalan().gugur().contains(done.tugas().kunjungan()));
    }

    /** Working time used, in the unit of the standard time. */
    public @Nullable String lama(BarisLangkah baris, KataRekaman kata) {
        var used = baris.terpakai();
        if (used == null) {
            return null;
        }
        var baku = baris.baku();
        boolean minutes =
                baku == null || baku.satuan() == Satuan.MENIT || baku.satuan() == Satuan.JAM;
        return minutes
                ? kata.t("pelaksanaan.waktu.menit", used.menit())
                : kata.t("pelaksanaan.waktu.hari", used.hari());
    }

    public @Nullable String baku(BarisLangkah baris, KataRekaman kata) {
        var baku = baris.baku();
        if (baku == null) {
            return null;
        }
        String figure =
                baku.rentang()
                        ? baku.palingCepat() + "–" + baku.palingLama()
                        : String.valueOf(baku.palingLama());
        return figure + " " + kata.t("sop.satuan." + baku.satuan().name());
    }

    /** Who acted, as it is signed. */
    public static @Nullable String pelaku(PeristiwaTercatat row, KataRekaman kata) {
        if (row.nama() == null) {
            return null;
        }
        var words = new StringBuilder(row.nama());
        if (row.namaJabatan() != null) {
            String as = row.sebagai() == null ? "definitif" : row.sebagai();
            words.append(", ").append(kata.t("pelaksanaan.sebagai." + as, row.namaJabatan()));
        }
        if (row.atasNama() != null) {
            words.append(" (").append(kata.t("pelaksanaan.atas-nama", row.atasNama())).append(')');
        }
        return words.toString();
    }

    /** A hash in two lines of equal length. */
    public static List<String> sidik(String hash) {
        return List.of(hash.substring(0, HALF), hash.substring(HALF));
    }

    public String sidikTerakhir() {
        var rows = isi.berjalan().riwayat();
        return rows.isEmpty() ? "" : rows.getLast().sidik();
    }
}
