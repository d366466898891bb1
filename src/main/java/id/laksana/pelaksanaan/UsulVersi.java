package id.laksana.pelaksanaan;

import id.laksana.pelaksanaan.mesin.Hasil.Ditolak;
import id.laksana.pelaksanaan.mesin.Peristiwa.VersiDipertahankan;
import id.laksana.sop.Langkah;
import id.laksana.sop.Sop;
import id.laksana.sop.VersiSop;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A running case that is not on the version in force, and how it would go on there.
 *
 * @param tujuan one for every open row, in the order of the rows
 * @param terlewat rows of the new version that nobody would do
 * @param keberatan why it cannot be moved as it stands; null when it can
 */
public record UsulVersi(
        Berjalan berjalan,
        VersiSop berlaku,
        List<TujuanLangkah> tujuan,
        List<Langkah> terlewat,
        @Nullable Ditolak keberatan) {

    /**
     * Where an open row goes on.
     *
     * @param baru null when nothing is proposed
     * @param nilai how much the two resemble each other, 0 to 100
     * @param padanan they mean the same; false where the row is gone, or a person chose another
     */
    public record TujuanLangkah(Langkah lama, @Nullable Langkah baru, int nilai, boolean padanan) {}

    public UUID id() {
        return berjalan.pelaksanaan().id();
    }

    public int urutan() {
        return berjalan.pelaksanaan().urutan();
    }

    public Sop sopLama() {
        return berjalan.sop();
    }

    public Sop sopBaru() {
        return berlaku.sop();
    }

    public boolean dapatDipindahkan() {
        return keberatan == null;
    }

    /** The decision to finish on the old version, unless a newer one is in force since. */
    public Optional<PeristiwaTercatat> dipertahankan() {
        return berjalan.riwayat().reversed().stream()
                .filter(row -> row.jenis().equals(VersiDipertahankan.class.getSimpleName()))
                .findFirst()
                .filter(
                        row ->
                                row.peristiwa() instanceof VersiDipertahankan kept
                                        && kept.berlaku().equals(berlaku.id()));
    }

    /** As the columns are headed. */
    public static String pelaksana(Sop sop, Langkah langkah) {
        return String.join(
                ", ",
                langkah.oleh().stream()
                        .map(kode -> sop.daftarPelaksana().get(sop.kolom(kode)).nama())
                        .toList());
    }

    public boolean pertanyaanTerbuka() {
        return tujuan.stream().map(TujuanLangkah::baru).anyMatch(Objects::isNull);
    }
}
