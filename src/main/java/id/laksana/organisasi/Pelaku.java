package id.laksana.organisasi;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, and for which post: what every act records.
 *
 * @param namaJabatan as the form prints it, without Plt. or Plh.
 * @param atasNama the absent holder for whom a Plh. acts, or the post that delegated; null
 *     otherwise
 * @param pegawaiAtasNama the same as a person
 */
public record Pelaku(
        int instansi,
        UUID pegawai,
        String nama,
        UUID jabatan,
        String namaJabatan,
        Sebagai sebagai,
        @Nullable String atasNama,
        @Nullable UUID pegawaiAtasNama) {

    /** In one's own name. */
    public Pelaku(
            int instansi,
            UUID pegawai,
            String nama,
            UUID jabatan,
            String namaJabatan,
            Sebagai sebagai,
            @Nullable String atasNama) {
        this(instansi, pegawai, nama, jabatan, namaJabatan, sebagai, atasNama, null);
    }

    public Pelaku atasNama(String siapa, UUID orang) {
        return new Pelaku(instansi, pegawai, nama, jabatan, namaJabatan, sebagai, siapa, orang);
    }

    /** As it is signed in every language: "Plt. Kepala Dinas". */
    public String jabatanTertulis() {
        return switch (sebagai) {
            case DEFINITIF -> namaJabatan;
            case PLT -> "Plt. " + namaJabatan;
            case PLH -> "Plh. " + namaJabatan;
        };
    }
}
