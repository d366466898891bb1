package id.laksana.pelaksanaan.mesin;

import static id.laksana.pelaksanaan.mesin.Kasus.PELAKU;

import id.laksana.pelaksanaan.mesin.Jawaban.Cabang;
import id.laksana.pelaksanaan.mesin.Jawaban.Putusan;
import id.laksana.pelaksanaan.mesin.Perintah.CatatHasilLuar;
import id.laksana.pelaksanaan.mesin.Perintah.Selesaikan;
import id.laksana.pelaksanaan.mesin.Perintah.TerimaHasilSop;
import id.laksana.sop.Alur;
import id.laksana.sop.Alur.Panah;
import id.laksana.sop.Sop;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Does what a case asks for, whatever kind of task it is. */
record PelakuAcak(Kasus kasus, Sop sop) {

    /** All tasks of the visit, until it has been left by the arrow. */
    void kerjakan(Kunjungan kunjungan, Panah panah) {
        List<Tugas> open = kasus.keadaan().tugasTerbuka(kunjungan);
        while (!open.isEmpty()) {
            kerjakan(open.getFirst(), panah);
            open = kasus.keadaan().tugasTerbuka(kunjungan);
        }
    }

    void kerjakan(Tugas tugas, Panah panah) {
        kasus.dengan(perintah(tugas, panah));
    }

    /** What brings the task forward; the result of a called SOP may leave it open still. */
    Perintah perintah(Tugas tugas, Panah panah) {
        return switch (tugas.status()) {
            case MENUNGGU_SOP ->
                    new TerimaHasilSop(
                            null, tugas.id().giliran(), tugas.panggilan(), true, "kasus-2");
            case MENUNGGU_LUAR ->
                    new CatatHasilLuar(
                            PELAKU,
                            tugas.id(),
                            LocalDate.of(2026, 11, 20),
                            jawaban(panah),
                            "Alasan");
            default -> new Selesaikan(PELAKU, tugas.id(), jawaban(panah), "Alasan");
        };
    }

    /** Some open task is taken, delegated, given back or handed over with the post. */
    Perintah pindahTangan(Random random) {
        List<Tugas> open = kasus.keadaan().tugasTerbuka();
        Tugas.Id id = open.get(random.nextInt(open.size())).id();
        var own = new Petugas(PELAKU.pegawai(), PELAKU.jabatan(), "Ani", "Analis");
        var other = new Petugas(Kasus.id(3), Kasus.id(4), "Budi", "Staf");
        return switch (random.nextInt(4)) {
            case 0 -> new Perintah.Ambil(PELAKU, id, own);
            case 1 -> new Perintah.Limpahkan(PELAKU, id, own, other, null, "Mohon dibantu");
            case 2 -> new Perintah.Lepas(PELAKU, id, null);
            default ->
                    new Perintah.SerahTerima(
                            PELAKU, "Analis", own, List.of(id), List.of(id), List.of(), "Mutasi");
        };
    }

    List<Panah> arah(Tugas tugas) {
        return Alur.of(sop).keluar(tugas.id().kunjungan().langkah());
    }

    private static @Nullable Jawaban jawaban(Panah panah) {
        return switch (panah.jenis()) {
            case LANJUT -> null;
            case YA -> Putusan.YA;
            case TIDAK -> Putusan.TIDAK;
            case CABANG -> new Cabang(String.valueOf(panah.label()));
        };
    }
}
