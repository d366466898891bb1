package id.laksana.pelaksanaan.web;

import id.laksana.pelaksanaan.PanggilanTercatat.Halangan;
import id.laksana.pelaksanaan.PelaksanaanTerbaca;
import id.laksana.pelaksanaan.PeristiwaTercatat;
import id.laksana.pelaksanaan.mesin.Jawaban;
import id.laksana.pelaksanaan.mesin.Peristiwa;
import id.laksana.pelaksanaan.mesin.Tugas;
import id.laksana.sop.Sop.Pemicu;
import id.laksana.sop.VersiSop;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One event as a sentence.
 *
 * @param kunci of the message, below {@code pelaksanaan.peristiwa.}
 * @param isi what the message names
 * @param ikon and its colour, as a class
 * @param teknis says how the program got on, not what somebody did
 * @param jawaban what a row that decides was answered; null on others
 * @param alasan reason or note; null when there is none
 */
public record BarisRiwayat(
        PeristiwaTercatat tercatat,
        String kunci,
        List<Object> isi,
        String ikon,
        String warna,
        boolean teknis,
        @Nullable Jawaban jawaban,
        @Nullable String alasan) {

    static List<BarisRiwayat> dari(PelaksanaanTerbaca terbaca) {
        var rows = new ArrayList<BarisRiwayat>();
        for (PeristiwaTercatat row : terbaca.berjalan().riwayat()) {
            rows.add(new Penulis(terbaca, row).tulis());
        }
        return rows;
    }

    private record Penulis(PelaksanaanTerbaca terbaca, PeristiwaTercatat tercatat) {

        BarisRiwayat tulis() {
            return switch (tercatat.peristiwa()) {
                case Peristiwa.PelaksanaanDimulai p -> dimulai(p);
                case Peristiwa.PelaksanaanDitangguhkan p -> kasus("hourglass", "", p.alasan());
                case Peristiwa.PelaksanaanDilanjutkan p ->
                        kasus("player-play", "is-berjalan", p.alasan());
                case Peristiwa.PelaksanaanSelesai _ -> kasus("circle-check", "is-selesai", null);
                case Peristiwa.PelaksanaanDitolak _ -> kasus("ban", "", null);
                case Peristiwa.PelaksanaanDibatalkan p -> kasus("circle-x", "", p.alasan());
                case Peristiwa.VersiDipindahkan p -> dipindahkan(p);
                case Peristiwa.VersiDipertahankan p ->
                        langkah("check", "", p.alasan(), versi().nomorVersi());
                case Peristiwa.TugasSelesai p -> selesai(p);
                case Peristiwa.KeputusanDiambil p -> putusan(p);
                case Peristiwa.LangkahDilewati p ->
                        langkah("arrow-right", "", p.alasan(), p.kunjungan().langkah());
                case Peristiwa.UnitDikembalikan p -> unitDikembalikan(p);
                case Peristiwa.SebaranDitutup p -> sebaranDitutup(p);
                case Peristiwa.KoreksiDicatat p ->
                        langkah("refresh", "is-kembali", p.alasan(), p.kunjungan().langkah());
                case Peristiwa.SopDipanggil p -> dipanggil(p);
                case Peristiwa.HasilSopDiterima p -> hasilSop(p);
                case Peristiwa.LangkahDibuka p ->
                        teknis(p.kunjungan().langkah(), p.kunjungan().putaran());
                case Peristiwa.LangkahMenunggu p -> teknis(p.langkah());
                case Peristiwa.LangkahSelesai p -> teknis(p.kunjungan().langkah());
                case Peristiwa.TugasDitutup p -> ditutup(p);
                case Peristiwa.PeganganBerubah p -> BarisPegangan.tulis(tercatat, p);
            };
        }

        /** The page links the case that a rujukan names. */
        private BarisRiwayat dimulai(Peristiwa.PelaksanaanDimulai p) {
            boolean other = p.pemicu() == Pemicu.SOP_LAIN;
            return new BarisRiwayat(
                    tercatat,
                    p.pemicu() == null ? jenis() : jenis() + "." + p.pemicu(),
                    List.of(),
                    "player-play",
                    "is-berjalan",
                    false,
                    null,
                    other ? null : p.rujukan());
        }

        private BarisRiwayat selesai(Peristiwa.TugasSelesai p) {
            int no = p.tugas().kunjungan().langkah();
            var giliran = p.tugas().giliran();
            var names = new ArrayList<Object>(List.of(no, versi().sop().langkah(no).kegiatan()));
            String key = jenis();
            if (giliran.unit() != null) {
                key += ".unit";
                names.add(unit(giliran.unit()));
            } else if (p.tanggalLuar() != null) {
                key += ".luar";
                names.add(p.tanggalLuar());
            }
            return new BarisRiwayat(
                    tercatat, key, names, "check", "is-selesai", false, p.jawaban(), p.catatan());
        }

        /** The way on is said by the answer; only what stops or sends back is news. */
        private BarisRiwayat putusan(Peristiwa.KeputusanDiambil p) {
            int no = p.kunjungan().langkah();
            if (p.kembali()) {
                return baris(
                        jenis() + ".kembali", "arrow-back-up", "is-kembali", no, p.tujuan().no());
            }
            return p.menolak() ? baris(jenis() + ".menolak", "ban", "", no) : teknis(no);
        }

        private BarisRiwayat unitDikembalikan(Peristiwa.UnitDikembalikan p) {
            int no = p.giliran().kunjungan().langkah();
            String name = unit(p.giliran().unit());
            return langkah("arrow-back-up", "is-kembali", p.alasan(), no, name);
        }

        private BarisRiwayat sebaranDitutup(Peristiwa.SebaranDitutup p) {
            String names = String.join(", ", p.unitKurang().stream().map(this::unit).toList());
            return langkah("checks", "", p.alasan(), p.kunjungan().langkah(), names);
        }

        private BarisRiwayat dipanggil(Peristiwa.SopDipanggil p) {
            int no = p.giliran().kunjungan().langkah();
            return langkah("link", "is-berjalan", null, no, judul(p.kode()));
        }

        /** As the SOP names it among those it is related to. */
        private String judul(String kode) {
            return terbaca.sop().keterkaitan().stream()
                    .filter(other -> kode.equals(other.kode()))
                    .map(other -> other.judul().replaceFirst("^SOP ", ""))
                    .findFirst()
                    .orElse(kode);
        }

        private BarisRiwayat hasilSop(Peristiwa.HasilSopDiterima p) {
            int no = p.giliran().kunjungan().langkah();
            if (p.berhasil()) {
                return baris(jenis() + ".berhasil", "link", "is-selesai", no);
            }
            String why =
                    Arrays.stream(Halangan.values())
                            .map(Halangan::name)
                            .filter(p.rujukan()::equals)
                            .findFirst()
                            .orElse("gagal");
            return baris(jenis() + "." + why, "link", "is-kembali", no);
        }

        private BarisRiwayat ditutup(Peristiwa.TugasDitutup p) {
            String key = jenis() + "." + p.sebab().name();
            int no =
                    p.tugas().stream().map(Tugas.Id::kunjungan).findFirst().orElseThrow().langkah();
            return new BarisRiwayat(
                    tercatat, key, List.of(no, p.tugas().size()), "dots", "", true, null, null);
        }

        private BarisRiwayat kasus(String ikon, String warna, @Nullable String alasan) {
            return new BarisRiwayat(tercatat, jenis(), List.of(), ikon, warna, false, null, alasan);
        }

        private BarisRiwayat langkah(
                String ikon, String warna, @Nullable String alasan, Object... isi) {
            return new BarisRiwayat(
                    tercatat, jenis(), List.of(isi), ikon, warna, false, null, alasan);
        }

        private BarisRiwayat baris(String key, String ikon, String warna, Object... isi) {
            return new BarisRiwayat(tercatat, key, List.of(isi), ikon, warna, false, null, null);
        }

        private BarisRiwayat teknis(Object... isi) {
            return new BarisRiwayat(tercatat, jenis(), List.of(isi), "dots", "", true, null, null);
        }

        /** The version whose rows the event speaks of. */
        private VersiSop versi() {
            return terbaca.jejakVersi().pada(tercatat.urutan());
        }

        private BarisRiwayat dipindahkan(Peristiwa.VersiDipindahkan p) {
            var after = terbaca.jejakVersi().setelah(tercatat.urutan());
            String ways =
                    String.join(
                            "; ",
                            p.tujuan().stream()
                                    .map(
                                            way ->
                                                    way.lama()
                                                            + " “"
                                                            + versi().sop()
                                                                    .langkah(way.lama())
                                                                    .kegiatan()
                                                            + "” → "
                                                            + way.baru()
                                                            + " “"
                                                            + after.sop()
                                                                    .langkah(way.baru())
                                                                    .kegiatan()
                                                            + "”")
                                    .toList());
            return langkah(
                    "git-branch",
                    "is-berjalan",
                    p.alasan(),
                    versi().nomorVersi(),
                    after.nomorVersi(),
                    ways);
        }

        private String jenis() {
            return tercatat.jenis();
        }

        private String unit(@Nullable String kode) {
            return terbaca.namaUnit(Objects.requireNonNullElse(kode, ""));
        }
    }
}
