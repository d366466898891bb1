package id.laksana.naskah.arsip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a secret item.
 *
 * @param berkas the file whose content was fetched; null: its page was opened
 */
public record PembacaanArsip(
        UUID arsip,
        SifatArsip sifat,
        UUID unit,
        String nomor,
        LocalDate tanggal,
        String perihal,
        @Nullable String berkas,
        Instant waktu,
        String nama,
        String namaJabatan) {}
