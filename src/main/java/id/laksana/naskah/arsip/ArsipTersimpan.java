package id.laksana.naskah.arsip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item of the archive.
 *
 * @param nomorBerkas as it is written on the topic file; null: in none
 * @param nomorItem within the topic file
 * @param jumlahIsi how many files it has
 */
public record ArsipTersimpan(
        UUID id,
        String jenisSumber,
        @Nullable UUID sumber,
        String kode,
        @Nullable String namaKode,
        String nomor,
        LocalDate tanggal,
        String perihal,
        String pihak,
        SifatArsip sifat,
        UUID unit,
        String namaUnit,
        @Nullable UUID berkas,
        @Nullable String nomorBerkas,
        @Nullable Integer nomorItem,
        TingkatPerkembangan tingkat,
        int jumlah,
        String keterangan,
        Instant dicatat,
        int jumlahIsi) {}
