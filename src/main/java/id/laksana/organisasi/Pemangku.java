package id.laksana.organisasi;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person who holds a post at the moment asked about.
 *
 * @param nama with titles
 * @param berhalangan the definitive holder while a Plh. stands in: he keeps the post but does not
 *     act for it
 * @param atasNama for a Plh. the name of the absent holder
 * @param pegawaiAtasNama the absent holder
 */
public record Pemangku(
        UUID pegawai,
        String nama,
        UUID jabatan,
        String kodeJabatan,
        String namaJabatan,
        Sebagai sebagai,
        boolean berhalangan,
        @Nullable String atasNama,
        @Nullable UUID pegawaiAtasNama) {

    public Pelaku sebagaiPelaku(int instansi) {
        return new Pelaku(
                instansi, pegawai, nama, jabatan, namaJabatan, sebagai, atasNama, pegawaiAtasNama);
    }
}
