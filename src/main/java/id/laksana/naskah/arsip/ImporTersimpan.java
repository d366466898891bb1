package id.laksana.naskah.arsip;

import id.laksana.organisasi.impor.Masalah;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list that was read and checked.
 *
 * @param diterapkan when it was taken over; null: not yet
 */
public record ImporTersimpan(
        UUID id,
        JenisImporArsip jenis,
        String nama,
        Isi isi,
        Instant dibuat,
        String oleh,
        @Nullable Instant diterapkan) {

    /** Rows that would be taken over, and what keeps them from it. */
    public record Isi(List<Baris> daftarBaris, List<Masalah> daftarMasalah) {}

    /**
     * @param perubahan BARU, UBAH or SAMA against what the instansi had
     * @param sebelum as it was; empty: new
     */
    public record Baris(int nomor, List<String> isi, String perubahan, String sebelum) {}

    public long jumlah(String perubahan) {
        return isi.daftarBaris().stream().filter(b -> b.perubahan().equals(perubahan)).count();
    }

    public boolean dapatDiterapkan() {
        return diterapkan == null
                && isi.daftarMasalah().isEmpty()
                && jumlah("BARU") + jumlah("UBAH") > 0;
    }
}
