package id.laksana.pelaksanaan;

import id.laksana.pelaksanaan.berkas.JenisBerkas;
import java.time.Instant;
import java.util.UUID;

/**
 * One version of a file of a case; its content is at {@code /berkas/<id>}.
 *
 * @param langkah row of the SOP whose task it was attached to
 * @param nomorVersi counts the files of this name in the case
 * @param jenis found by the content
 * @param ukuran in bytes
 * @param sidik SHA-256 of the content
 * @param namaPengunggah who attached it, for the post {@code namaJabatan}
 */
public record BerkasTersimpan(
        UUID id,
        UUID pelaksanaan,
        UUID tugas,
        int langkah,
        String nama,
        int nomorVersi,
        JenisBerkas jenis,
        long ukuran,
        String sidik,
        Instant waktu,
        UUID pegawai,
        String namaPengunggah,
        String namaJabatan) {

    /** The same file, shown with another row. */
    BerkasTersimpan padaLangkah(int no) {
        return new BerkasTersimpan(
                id,
                pelaksanaan,
                tugas,
                no,
                nama,
                nomorVersi,
                jenis,
                ukuran,
                sidik,
                waktu,
                pegawai,
                namaPengunggah,
                namaJabatan);
    }
}
