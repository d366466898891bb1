package id.laksana.pelaksanaan.mesin;

import id.laksana.pelaksanaan.mesin.Hasil.Diterima;
import id.laksana.pelaksanaan.mesin.Hasil.Ditolak;
import id.laksana.pelaksanaan.mesin.Jawaban.Cabang;
import id.laksana.pelaksanaan.mesin.Jawaban.Putusan;
import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan.Status;
import id.laksana.pelaksanaan.mesin.Perintah.CatatHasilLuar;
import id.laksana.pelaksanaan.mesin.Perintah.KembalikanUnit;
import id.laksana.pelaksanaan.mesin.Perintah.Koreksi;
import id.laksana.pelaksanaan.mesin.Perintah.Lewati;
import id.laksana.pelaksanaan.mesin.Perintah.Mulai;
import id.laksana.pelaksanaan.mesin.Perintah.PindahVersi;
import id.laksana.pelaksanaan.mesin.Perintah.Selesaikan;
import id.laksana.pelaksanaan.mesin.Perintah.TerimaHasilSop;
import id.laksana.pelaksanaan.mesin.Perintah.TutupSebaran;
import id.laksana.sop.Sop;
import id.laksana.sop.Sop.Pemicu;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A running case. A task is written {@code langkah[#putaran][/unit[#putaran]] pelaksana}, with
 * rounds from the second on: {@code 9#2/x c}. Every group has the units x, y and z.
 */
final class Kasus {

    static final PelakuTercatat PELAKU = new PelakuTercatat(id(1), id(2), null);
    static final List<String> UNIT = List.of("x", "y", "z");

    private Mesin mesin;
    private final List<Peristiwa> riwayat = new ArrayList<>();
    private KeadaanPelaksanaan keadaan = KeadaanPelaksanaan.KOSONG;
    private Instant saat = Instant.parse("2026-11-25T01:00:00Z");
    private List<String> unit = UNIT;
    private Konteks.PeganganBerlaku berlaku = _ -> true;

    private Kasus(Sop sop) {
        mesin = new Mesin(sop);
    }

    static Kasus belum(Sop sop) {
        return new Kasus(sop);
    }

    static Kasus mulai(Sop sop) {
        return belum(sop).dengan(new Mulai(PELAKU, Pemicu.DISPOSISI, "disposisi-1"));
    }

    static Kasus mulai(String... rows) {
        return mulai(SopUji.sop(rows));
    }

    static UUID id(int n) {
        return new UUID(0, n);
    }

    Kasus kelompok(String... baru) {
        unit = List.of(baru);
        return this;
    }

    /** Who has tasks in hand may no longer act. */
    Kasus pemegangGugur() {
        berlaku = _ -> false;
        return this;
    }

    /** The command as it is, refused or not. */
    Hasil coba(Perintah perintah) {
        saat = saat.plusSeconds(60);
        Hasil hasil =
                mesin.putuskan(keadaan, perintah, new Konteks(saat, kelompok -> unit, berlaku));
        if (hasil instanceof Diterima diterima) {
            riwayat.addAll(diterima.peristiwa());
            keadaan = diterima.keadaan();
            if (perintah instanceof PindahVersi pindah) {
                mesin = new Mesin(pindah.baru());
            }
        }
        return hasil;
    }

    /** The command, which must be accepted. */
    Kasus dengan(Perintah perintah) {
        if (coba(perintah) instanceof Diterima) {
            return this;
        }
        throw new AssertionError(perintah + " in " + this);
    }

    Hasil.@Nullable Alasan ditolak(Perintah perintah) {
        return coba(perintah) instanceof Ditolak(Hasil.Alasan alasan, List<String> _)
                ? alasan
                : null;
    }

    Kasus selesai(String... labels) {
        for (String label : labels) {
            dengan(selesaikan(label, null, null));
        }
        return this;
    }

    Kasus ya(String label) {
        return dengan(selesaikan(label, Putusan.YA, null));
    }

    Kasus tidak(String label) {
        return dengan(selesaikan(label, Putusan.TIDAK, "Belum benar"));
    }

    Kasus cabang(String label, String cabang) {
        return dengan(selesaikan(label, new Cabang(cabang), "Sesuai jenisnya"));
    }

    Perintah selesaikan(String label, @Nullable Jawaban jawaban, @Nullable String catatan) {
        return new Selesaikan(PELAKU, tugas(label).id(), jawaban, catatan);
    }

    Perintah hasilLuar(String label, String tanggal) {
        return new CatatHasilLuar(
                PELAKU, tugas(label).id(), LocalDate.parse(tanggal), null, "Surat balasan");
    }

    Perintah hasilSop(String label, int panggilan, boolean berhasil) {
        return new TerimaHasilSop(
                null, tugas(label).id().giliran(), panggilan, berhasil, "kasus-2");
    }

    Kasus lewati(int no) {
        return dengan(new Lewati(PELAKU, kunjungan(no), "Tidak diperlukan"));
    }

    Kasus kembalikan(int no, String dari) {
        return dengan(new KembalikanUnit(PELAKU, no, dari, "Isian kurang"));
    }

    Kasus tutup(int no, String... kurang) {
        return dengan(new TutupSebaran(PELAKU, no, List.of(kurang), "Batas waktu lewat"));
    }

    Kasus koreksi(int no) {
        return dengan(new Koreksi(PELAKU, kunjungan(no), "Salah tekan"));
    }

    /** Pairs of rows, written {@code 5-6}. */
    static List<Padanan> padanan(String... pairs) {
        return Stream.of(pairs)
                .map(pair -> pair.split("-", 2))
                .map(p -> new Padanan(Integer.parseInt(p[0]), Integer.parseInt(p[1])))
                .toList();
    }

    static List<Padanan> samaNomor(Sop sop) {
        return sop.daftarLangkah().stream().map(row -> new Padanan(row.no(), row.no())).toList();
    }

    /** Every open row to its counterpart. */
    PindahVersi pindah(Sop baru, List<Padanan> padanan) {
        return new PindahVersi(
                PELAKU,
                id(3),
                id(4),
                baru,
                padanan,
                padanan.stream()
                        .filter(
                                p ->
                                        keadaan.jalan().terbuka().stream()
                                                .anyMatch(open -> open.langkah() == p.lama()))
                        .toList(),
                "Versi baru berlaku");
    }

    PindahVersi pindah(Sop baru, List<Padanan> padanan, String... tujuan) {
        return new PindahVersi(
                PELAKU, id(3), id(4), baru, padanan, padanan(tujuan), "Versi baru berlaku");
    }

    /** The last visit of the row. */
    Kunjungan kunjungan(int no) {
        return new Kunjungan(no, keadaan.jalan().putaran().getOrDefault(no, 0));
    }

    Tugas tugas(String label) {
        return keadaan.tugas().values().stream()
                .filter(task -> label(task).equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no task " + label + " in " + this));
    }

    List<String> terbuka() {
        return keadaan.tugasTerbuka().stream().map(Kasus::label).toList();
    }

    Status status() {
        return keadaan.status();
    }

    KeadaanPelaksanaan keadaan() {
        return keadaan;
    }

    List<Peristiwa> riwayat() {
        return riwayat;
    }

    <T extends Peristiwa> T terakhir(Class<T> jenis) {
        return riwayat.stream()
                .filter(jenis::isInstance)
                .map(jenis::cast)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("no " + jenis.getSimpleName()));
    }

    private static String label(Tugas tugas) {
        Giliran giliran = tugas.id().giliran();
        String row = numbered(giliran.kunjungan().langkah() + "", giliran.kunjungan().putaran());
        String unit =
                giliran.unit() == null ? "" : "/" + numbered(giliran.unit(), giliran.putaranUnit());
        return row + unit + " " + tugas.id().pelaksana();
    }

    private static String numbered(String name, int putaran) {
        return putaran == 1 ? name : name + "#" + putaran;
    }

    @Override
    public String toString() {
        return status() + " " + terbuka();
    }
}
