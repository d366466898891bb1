package id.laksana.naskah.arsip;

import java.time.LocalDate;
import java.util.UUID;

/** A closed file with the row of the schedule that holds for it. */
public record BerkasRetensi(
        UUID id,
        String nomor,
        String kode,
        String judul,
        UUID unit,
        String namaUnit,
        SifatArsip sifat,
        LocalDate dibuka,
        LocalDate ditutup,
        String boks,
        int jumlah,
        Retensi retensi) {

    public int tahunInaktif() {
        return retensi.tahunInaktif(ditutup.getYear());
    }

    public int tahunAkhir() {
        return retensi.tahunAkhir(ditutup.getYear());
    }
}
