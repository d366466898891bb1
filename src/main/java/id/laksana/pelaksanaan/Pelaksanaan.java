package id.laksana.pelaksanaan;

import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan.Status;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One case of an SOP.
 *
 * @param versi the version it runs on; it started there unless the history tells of a move
 * @param pemohon whom the columns "pemohon" mean; null when the SOP has none
 * @param nama who started it, for the post {@code namaJabatan}
 * @param urutan how many events it has had
 * @param sidik hash of the last of them; empty before the first
 */
public record Pelaksanaan(
        UUID id,
        UUID versi,
        String judul,
        String perihal,
        @Nullable UUID pemohon,
        Instant dimulai,
        UUID pegawai,
        String nama,
        UUID jabatan,
        String namaJabatan,
        Status status,
        @Nullable Instant berakhir,
        int urutan,
        String sidik) {}
