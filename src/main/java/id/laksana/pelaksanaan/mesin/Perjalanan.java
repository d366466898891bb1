package id.laksana.pelaksanaan.mesin;

import id.laksana.pelaksanaan.mesin.Hasil.Alasan;
import id.laksana.pelaksanaan.mesin.Hasil.Diterima;
import id.laksana.pelaksanaan.mesin.Hasil.Ditolak;
import id.laksana.pelaksanaan.mesin.Peristiwa.KeputusanDiambil;
import id.laksana.pelaksanaan.mesin.Peristiwa.LangkahDibuka;
import id.laksana.pelaksanaan.mesin.Peristiwa.LangkahMenunggu;
import id.laksana.pelaksanaan.mesin.Peristiwa.LangkahSelesai;
import id.laksana.pelaksanaan.mesin.Peristiwa.PelaksanaanDitolak;
import id.laksana.pelaksanaan.mesin.Peristiwa.PelaksanaanSelesai;
import id.laksana.pelaksanaan.mesin.Peristiwa.SopDipanggil;
import id.laksana.pelaksanaan.mesin.Peristiwa.TugasDitutup;
import id.laksana.sop.Alur.Panah;
import id.laksana.sop.Langkah;
import id.laksana.sop.Langkah.Tujuan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A case moving on under one command: notes each event and keeps the state that follows. */
final class Perjalanan {

    private Peta peta;
    private final Konteks konteks;
    private final Jejak jejak;
    private final List<Peristiwa> peristiwa = new ArrayList<>();

    /** Ways that reached a row in this command and may have to wait there. */
    private final TreeMap<Integer, List<Kunjungan>> tiba = new TreeMap<>();

    private KeadaanPelaksanaan keadaan;
    private @Nullable Ditolak penolakan;

    Perjalanan(Peta peta, KeadaanPelaksanaan keadaan, Perintah perintah, Konteks konteks) {
        this.peta = peta;
        this.keadaan = keadaan;
        this.konteks = konteks;
        this.jejak = new Jejak(perintah.oleh(), konteks.saat());
    }

    /** From now on rows have the numbers of another version. */
    void pindah(Peta baru) {
        peta = baru;
    }

    Peta peta() {
        return peta;
    }

    KeadaanPelaksanaan keadaan() {
        return keadaan;
    }

    Jejak jejak() {
        return jejak;
    }

    Konteks konteks() {
        return konteks;
    }

    Hasil hasil() {
        return penolakan != null ? penolakan : new Diterima(List.copyOf(peristiwa), keadaan);
    }

    void catat(Peristiwa baru) {
        peristiwa.add(baru);
        keadaan = keadaan.setelah(baru);
    }

    void tutup(List<Tugas> daftarTugas, Tugas.Sebab sebab) {
        List<Tugas.Id> open = daftarTugas.stream().filter(Tugas::terbuka).map(Tugas::id).toList();
        if (!open.isEmpty()) {
            catat(new TugasDitutup(jejak, open, sebab));
        }
    }

    /** Leaves the visit when nothing of it is left to do. */
    void tinggalkanBilaSelesai(Kunjungan kunjungan) {
        if (!keadaan.jalan().terbuka(kunjungan) || !keadaan.tugasTerbuka(kunjungan).isEmpty()) {
            return;
        }
        int no = kunjungan.langkah();
        if (!peta.langkah(no).bercabang()) {
            List<Panah> ways = peta.keluar(no);
            catat(new LangkahSelesai(jejak, kunjungan, tujuan(ways)));
            maju(kunjungan, ways);
            return;
        }
        // one Tidak of any decides the row
        List<Jawaban> answers = keadaan.jawaban(kunjungan);
        Jawaban jawaban =
                answers.contains(Jawaban.Putusan.TIDAK)
                        ? Jawaban.Putusan.TIDAK
                        : answers.getFirst();
        Panah panah = peta.panah(no, jawaban).orElseThrow();
        catat(
                new KeputusanDiambil(
                        jejak,
                        kunjungan,
                        jawaban,
                        panah.ke(),
                        panah.kembali(),
                        peta.menolak(panah)));
        maju(kunjungan, List.of(panah));
    }

    /** Goes on from a visit that has been left. */
    void maju(Kunjungan dari, List<Panah> ways) {
        List<Tugas> awaited = keadaan.ditunggu(dari);
        if (!awaited.isEmpty() && !ways.stream().allMatch(Panah::kembali)) {
            penolakan = Hasil.ditolak(Alasan.UNIT_BELUM_KEMBALI, unit(awaited));
            return;
        }
        ways.forEach(panah -> tiba(dari, panah));
        lepaskan();
    }

    private void tiba(Kunjungan dari, Panah panah) {
        int no = panah.ke().no();
        if (panah.ke().selesai()) {
            return;
        }
        if (panah.kembali()) {
            List<Tugas> passed =
                    keadaan.ditunggu(dari).stream()
                            .filter(tugas -> tugas.id().kunjungan().langkah() >= no)
                            .toList();
            tutup(passed, Tugas.Sebab.DIKEMBALIKAN);
            buka(no, List.of(dari));
        } else if (!peta.gabungSalahSatu().contains(no)) {
            tiba.merge(no, List.of(dari), Jalan::join);
        } else if (!terlambat(no, dari.langkah(), List.of(dari))) {
            buka(no, List.of(dari));
        }
    }

    /** Opens the rows to which no other way can come any more; the case ends when none is left. */
    void lepaskan() {
        List<Integer> free = bebas();
        while (!free.isEmpty()) {
            for (int no : free) {
                List<Kunjungan> waited = keadaan.jalan().menunggu().getOrDefault(no, List.of());
                List<Kunjungan> arrived = tiba.remove(no);
                buka(no, arrived == null ? waited : Jalan.join(waited, arrived));
            }
            free = bebas();
        }
        tiba.forEach((no, dari) -> catat(new LangkahMenunggu(jejak, no, dari)));
        tiba.clear();
        if (keadaan.jalan().berakhir()) {
            akhiri();
        }
    }

    private List<Integer> bebas() {
        Map<Integer, List<Kunjungan>> waiting = new TreeMap<>(keadaan.jalan().menunggu());
        tiba.forEach((no, dari) -> waiting.merge(no, dari, Jalan::join));
        return waiting.keySet().stream().filter(no -> !masihDatang(no, waiting)).toList();
    }

    private boolean masihDatang(int no, Map<Integer, List<Kunjungan>> waiting) {
        return keadaan.jalan().terbuka().stream()
                        .anyMatch(open -> sampai(open.langkah(), List.of(open), no))
                || waiting.entrySet().stream()
                        .anyMatch(entry -> sampai(entry.getKey(), entry.getValue(), no));
    }

    /** A way that is too late for a {@code gabung: salah_satu} ends there and comes no further. */
    private boolean sampai(int dari, List<Kunjungan> sejarah, int ke) {
        Set<Integer> ends =
                peta.gabungSalahSatu().stream()
                        .filter(no -> terlambat(no, dari, sejarah))
                        .collect(Collectors.toSet());
        return peta.sampai(dari, ke, ends);
    }

    /**
     * Another way has gone on from the join. When that one has been sent back over the join since,
     * this one counts again, unless it stands in rows that are going to be done anew.
     */
    private boolean terlambat(int join, int langkah, List<Kunjungan> sejarah) {
        Optional<Kunjungan> first = keadaan.jalan().mendahului(join, sejarah);
        if (first.isEmpty()) {
            return false;
        }
        List<Integer> after =
                keadaan.jalan().turunan(first.get()).stream().map(Kunjungan::langkah).toList();
        return after.stream().allMatch(no -> no >= join)
                || after.stream().anyMatch(no -> no == langkah || peta.sampai(no, langkah));
    }

    private void akhiri() {
        tutup(keadaan.tugasTerbuka(), Tugas.Sebab.BERAKHIR);
        catat(
                keadaan.jalan().akhir().isEmpty()
                        ? new PelaksanaanDitolak(jejak)
                        : new PelaksanaanSelesai(jejak));
    }

    void buka(int no, List<Kunjungan> dari) {
        Jalan jalan = keadaan.jalan();
        List<Kunjungan> superseded =
                jalan.terbuka().stream().filter(visit -> visit.langkah() == no).toList();
        tutup(tugasTerbuka(no), Tugas.Sebab.DIGANTIKAN);
        Kunjungan kunjungan = jalan.berikutnya(no);
        List<Giliran> turns = giliran(kunjungan);
        List<Tugas> tasks = turns.stream().flatMap(this::tugasBaru).toList();
        catat(new LangkahDibuka(jejak, kunjungan, Jalan.join(dari, superseded), tasks));
        turns.forEach(giliran -> panggil(giliran, 1));
    }

    private List<Tugas> tugasTerbuka(int no) {
        return keadaan.tugasTerbuka().stream()
                .filter(tugas -> tugas.id().kunjungan().langkah() == no)
                .toList();
    }

    private List<Giliran> giliran(Kunjungan kunjungan) {
        String group = peta.langkah(kunjungan.langkah()).untukSetiap();
        if (group == null) {
            return List.of(new Giliran(kunjungan, null, 1));
        }
        Set<String> units = new LinkedHashSet<>(konteks.kelompok().unit(group));
        if (units.isEmpty()) {
            penolakan = Hasil.ditolak(Alasan.KELOMPOK_KOSONG, group);
        }
        return units.stream().map(unit -> new Giliran(kunjungan, unit, 1)).toList();
    }

    Stream<Tugas> tugasBaru(Giliran giliran) {
        Langkah langkah = peta.langkah(giliran.kunjungan().langkah());
        return langkah.oleh().stream()
                .map(kode -> Tugas.baru(new Tugas.Id(giliran, kode), peta.pihakLuar(kode)));
    }

    /** Calls the linked SOP, if the row has one. */
    void panggil(Giliran giliran, int ke) {
        String kode = peta.langkah(giliran.kunjungan().langkah()).panggil();
        if (kode != null) {
            catat(new SopDipanggil(jejak, giliran, kode, ke));
        }
    }

    static List<Tujuan> tujuan(List<Panah> ways) {
        return ways.stream().map(Panah::ke).toList();
    }

    private static String[] unit(List<Tugas> daftarTugas) {
        return daftarTugas.stream()
                .map(tugas -> String.valueOf(tugas.id().giliran().unit()))
                .distinct()
                .toArray(String[]::new);
    }
}
