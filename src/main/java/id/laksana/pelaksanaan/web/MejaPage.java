package id.laksana.pelaksanaan.web;

import id.laksana.pelaksanaan.DaftarMeja;
import id.laksana.pelaksanaan.MejaKerja.Baris;
import id.laksana.pelaksanaan.SaringanMeja;
import id.laksana.pelaksanaan.SaringanMeja.Saring;
import id.laksana.pelaksanaan.SaringanMeja.Susunan;
import id.laksana.pelaksanaan.SaringanTersimpan;
import id.laksana.sop.BerandaSop.Dijalankan;
import id.laksana.web.Choice;
import id.laksana.web.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param bersama what came of completing several at once; null when nobody just did
 */
public record MejaPage(
        SaringanMeja saringan,
        DaftarMeja.Isi isi,
        Part part,
        List<SaringanTersimpan> tersimpan,
        List<Baris> ditunggu,
        List<Dijalankan> dapatDimulai,
        @Nullable RingkasanBersama bersama) {

    public long jumlah(Saring saring) {
        return isi.jumlah().getOrDefault(saring, 0L);
    }

    /** Nothing waits at all, whatever the filter. */
    public boolean kosong() {
        return isi.sop().isEmpty();
    }

    /** Tasks among which some may be completed together. */
    public boolean adaBersama() {
        return isi.kelompok().stream()
                .flatMap(kelompok -> kelompok.baris().stream())
                .anyMatch(DaftarMeja.BarisMeja::bersama);
    }

    /** The desk with this filter. */
    public String alamat(SaringanMeja lain) {
        return AlamatMeja.untuk(AlamatMeja.MEJA, lain);
    }

    /** Where the chosen tasks are completed; the desk comes back as it is. */
    public String alamatBersama() {
        return AlamatMeja.untuk(AlamatMeja.MEJA + "/selesaikan", saringan);
    }

    /** Where this filter is kept under a name. */
    public String alamatSimpan() {
        return AlamatMeja.untuk(AlamatMeja.SARINGAN, saringan);
    }

    public boolean tersusun(Susunan susunan) {
        return saringan.susunan() == susunan;
    }

    public List<Choice> pilihanSop() {
        return pilihan(isi.sop(), saringan.sop());
    }

    public List<Choice> pilihanUnit() {
        return pilihan(isi.unit(), saringan.unit());
    }

    /** What is filtered by stays among the choices when nothing of it waits any more. */
    private static List<Choice> pilihan(List<DaftarMeja.Pilihan> found, String chosen) {
        var choices =
                new ArrayList<>(
                        found.stream().map(one -> Choice.of(one.nilai(), one.teks())).toList());
        if (!chosen.isEmpty() && found.stream().noneMatch(one -> one.nilai().equals(chosen))) {
            choices.add(Choice.of(chosen, chosen));
        }
        return choices;
    }
}
