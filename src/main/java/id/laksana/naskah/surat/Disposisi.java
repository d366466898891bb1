package id.laksana.naskah.surat;

import id.laksana.organisasi.Sebagai;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One branch of the tree of dispositions of a letter.
 *
 * @param induk the branch it was forwarded from; null: the registrar handed it up
 * @param dariNama the person who gave it, for the post {@code dariJabatan}
 * @param kepadaKode code of the post it is for
 * @param tenggat null: in the order in which letters came
 */
public record Disposisi(
        UUID id,
        UUID surat,
        @Nullable UUID induk,
        UUID dariJabatanId,
        String dariJabatan,
        String dariNama,
        Sebagai dariSebagai,
        UUID kepadaJabatanId,
        String kepadaKode,
        String kepadaJabatan,
        List<String> instruksi,
        String catatan,
        Instant dibuat,
        @Nullable Instant tenggat,
        StatusDisposisi status,
        Instant berubah) {

    public String path() {
        return "/surat/disposisi/" + id;
    }

    /** As it is signed: "Plt. Kepala Dinas". */
    public String pemberi() {
        return switch (dariSebagai) {
            case DEFINITIF -> dariJabatan;
            case PLT -> "Plt. " + dariJabatan;
            case PLH -> "Plh. " + dariJabatan;
        };
    }

    public boolean terlambat(Instant saat) {
        return tenggat != null && (status.terbuka() ? saat : berubah).isAfter(tenggat);
    }
}
