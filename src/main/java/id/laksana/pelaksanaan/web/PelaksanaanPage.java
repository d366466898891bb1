package id.laksana.pelaksanaan.web;

import id.laksana.pelaksanaan.BarisLangkah;
import id.laksana.pelaksanaan.BerkasTersimpan;
import id.laksana.pelaksanaan.DaftarPeriksa;
import id.laksana.pelaksanaan.FormulirPelaksanaan.BarisFormulir;
import id.laksana.pelaksanaan.HubunganPelaksanaan;
import id.laksana.pelaksanaan.PelaksanaanTerbaca;
import id.laksana.pelaksanaan.TautanPelaksanaan;
import id.laksana.pelaksanaan.TugasTerbuka;
import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan.Status;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One case.
 *
 * @param hubungan the other cases it has to do with
 * @param berkas in the order of the rows they were attached to
 * @param periksa checklists with a tick, and those of completed tasks
 * @param formulir rows whose forms can be read
 * @param tugasSaya what waits for the reader in it; null when nothing does
 * @param dapatDikoreksi rows whose completion the reader may correct
 * @param tautan what other modules know of it
 * @param bolehKelola the person may suspend, resume and cancel it, and go on without units
 * @param bolehKembalikanUnit the person may send a unit back to its work
 */
public record PelaksanaanPage(
        PelaksanaanTerbaca isi,
        GambarJalan gambar,
        List<BarisRiwayat> riwayat,
        HubunganPelaksanaan hubungan,
        List<BerkasTersimpan> berkas,
        List<DaftarPeriksa.Terisi> periksa,
        List<BarisFormulir> formulir,
        @Nullable UUID tugasSaya,
        Set<Integer> dapatDikoreksi,
        List<TautanPelaksanaan.Tautan> tautan,
        boolean bolehKelola,
        boolean bolehKembalikanUnit) {

    private static final int TERBARU = 8;

    public String path() {
        return "/pelaksanaan/" + isi.pelaksanaan().id();
    }

    public boolean berjalan() {
        return isi.pelaksanaan().status() == Status.BERJALAN;
    }

    public boolean ditangguhkan() {
        return isi.pelaksanaan().status() == Status.DITANGGUHKAN;
    }

    /** What readers look for first: the last things that happened, the newest first. */
    public List<BarisRiwayat> terbaru() {
        return riwayat.reversed().stream().filter(baris -> !baris.teknis()).limit(TERBARU).toList();
    }

    /** Rows that every unit does, once they were reached. */
    public List<BarisLangkah> sebaran() {
        return isi.baris().stream().filter(baris -> !baris.unit().isEmpty()).toList();
    }

    /** Lines of the checklists of completed and open tasks without a tick. */
    public long belumDicentang() {
        return periksa.stream().mapToLong(one -> one.butir().size() - one.dicentang()).sum();
    }

    /** Many units may have it; the first two are named. */
    public List<TugasTerbuka> adaPada() {
        return isi.terbuka().stream().limit(2).toList();
    }

    public int adaPadaLain() {
        return Math.max(0, isi.terbuka().size() - 2);
    }
}
