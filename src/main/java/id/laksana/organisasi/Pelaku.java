package id.laksana.organisasi;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, and for which post: what every act records.
 *
 * @param namaJabatan as the form prints it, without Plt. or Plh.
 * @param atasNama the absent holder for whom a Plh. acts; null otherwise
 */
public record Pelaku(
        int instansi,
        UUID pegawai,
        String nama,
        UUID jabatan,
        String namaJabatan,
        Sebagai sebagai,
        @Nullable String atasNama) {

    /** As it is signed in every language: "Plt. Kepala Dinas". */
    public String jabatanTertulis() {
        return switch (sebagai) {
            case DEFINITIF -> namaJabatan;
            case PLT -> "Plt. " + namaJabatan;
            case PLH -> "Plh. " + namaJabatan;
        };
    }
}
