package id.laksana.pelaksanaan;

import id.laksana.keamanan.KeamananFixture;
import id.laksana.keamanan.KeamananFixture.Orang;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.Sebagai;
import id.laksana.pelaksanaan.mesin.Jawaban;
import id.laksana.sop.HasilUnggah;
import id.laksana.sop.KatalogSop;
import id.laksana.sop.PengelolaanSop;
import id.laksana.sop.PengesahanSop;
import id.laksana.sop.SopFixture;
import id.laksana.sop.VersiSop;
import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * An instansi with a small SOP that gets new versions, and the two who work with it. Its people are
 * costly; further SOPs beside the first are not.
 */
public final class VersiFixture {

    /** Rows are written {@code kegiatan|pelaksana|more keys}. */
    public static final List<String> AWAL =
            List.of(
                    "Menyusun konsep surat keterangan|staf|",
                    "Memeriksa konsep surat keterangan|kepala|, keputusan: {ya: 3, tidak: 1}",
                    "Mencetak surat keterangan|staf|",
                    "Menyerahkan surat kepada pemohon|staf|");

    /** A row more before the check, and the check in other words. */
    public static final List<String> BERIKUT =
            List.of(
                    "Menyusun konsep surat keterangan|staf|",
                    "Mencatat konsep dalam buku agenda|staf|",
                    "Memeriksa kembali konsep surat keterangan|kepala|, keputusan: {ya: 4, tidak: 1}",
                    "Mencetak surat keterangan|staf|",
                    "Menyerahkan surat kepada pemohon|staf|");

    public final KeamananFixture keamanan;
    public final Orang staf;
    public final Orang kepala;
    private final ApplicationContext context;
    private final PelaksanaanSop pelaksanaan;

    private VersiFixture(ApplicationContext context) {
        this.context = context;
        keamanan = KeamananFixture.in(context);
        keamanan.organisasi.insert(
                """
                INSERT INTO organisasi.jam_kerja (nama, jenis, berlaku, senin, selasa, rabu, kamis, jumat, sabtu, minggu)
                VALUES ('Jam kerja', 'biasa', '[2020-01-01,)', :a, :a, :a, :a, :a, :a, :a) RETURNING id
                """,
                "08:00-16:00");
        staf = keamanan.orang("staf", "sop.lihat");
        kepala = keamanan.orang("kepala", "pelaksanaan.kelola", "sop.sahkan");
        pelaksanaan = context.getBean(PelaksanaanSop.class);
    }

    public static VersiFixture in(ApplicationContext context) {
        return new VersiFixture(context);
    }

    public <T> T call(Supplier<T> work) {
        return keamanan.run(work);
    }

    public Cookie sesi(Orang orang) {
        return keamanan.sesi(orang);
    }

    public Pelaku pelaku(Orang orang) {
        return new Pelaku(
                orang.instansi(),
                orang.pegawai(),
                orang.nama(),
                orang.jabatan(),
                orang.nama() + "-jabatan",
                Sebagai.DEFINITIF,
                null);
    }

    /** Puts a version in force. */
    public VersiSop berlaku(String kode, List<String> rows) {
        var pengesahan = context.getBean(PengesahanSop.class);
        var kepala = pelaku(this.kepala);
        var draft =
                (HasilUnggah.Tersimpan)
                        call(
                                () ->
                                        context.getBean(PengelolaanSop.class)
                                                .unggah(yaml(kode, rows), kepala));
        var submitted =
                SopFixture.accepted(
                        call(() -> pengesahan.ajukan(SopFixture.sasaran(draft.versi()), kepala)));
        return SopFixture.accepted(
                call(
                        () ->
                                pengesahan.sahkan(
                                        SopFixture.sasaran(submitted),
                                        kepala,
                                        "065/" + kode + "/" + submitted.nomorVersi(),
                                        LocalDate.of(2027, 1, 4))));
    }

    private String yaml(String kode, List<String> rows) {
        String head =
                """
                format: 1
                kode: %s
                judul: Pembuatan Surat Keterangan %s
                instansi: %s
                unit: dinas
                sifat: administratif
                dasar_hukum: [Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah]
                peringatan: ["Jika terlambat, maka pemohon menunggu."]
                kualifikasi: [Memahami tata naskah dinas]
                peralatan: [Komputer]
                pencatatan: [Buku agenda]
                keterkaitan: [{judul: SOP Surat Masuk}]
                pelaksana:
                - {kode: staf, nama: Staf, diisi: {jabatan: staf-jabatan}}
                - {kode: kepala, nama: Kepala Dinas, diisi: {jabatan: kepala-jabatan}}
                langkah:
                """
                        .formatted(kode, kode, keamanan.organisasi.kode);
        return head
                + IntStream.range(0, rows.size())
                        .mapToObj(i -> row(i + 1, rows.get(i).split("\\|", -1)))
                        .collect(Collectors.joining());
    }

    private static String row(int no, String[] parts) {
        return ("- {no: %d, kegiatan: %s, oleh: [%s], kelengkapan: [Konsep], waktu: 10 menit,"
                        + " output: [Surat]%s}\n")
                .formatted(no, parts[0], parts[1], parts[2]);
    }

    public UUID mulai(String kode, String perihal) {
        var hasil = call(() -> pelaksanaan.mulai(kode, perihal, null, pelaku(staf), false));
        if (hasil instanceof HasilPelaksanaan.Diterima(var id)) {
            return id;
        }
        throw new IllegalStateException(hasil.toString());
    }

    /** Whoever has the open task does it. */
    public void kerjakan(UUID kasus, @Nullable Jawaban jawaban) {
        var task = terbuka(kasus).getFirst();
        var oleh = task.pelaksana().equals("staf") ? staf : kepala;
        var hasil =
                call(
                        () ->
                                pelaksanaan.selesaikan(
                                        task.id(), jawaban, "Perbaiki nomornya.", pelaku(oleh)));
        if (!(hasil instanceof HasilPelaksanaan.Diterima)) {
            throw new IllegalStateException(hasil.toString());
        }
    }

    public List<TugasMeja> terbuka(UUID kasus) {
        return call(() -> context.getBean(TugasRepository.class).milikPelaksanaan(kasus)).stream()
                .filter(task -> task.berakhir() == null)
                .toList();
    }

    public VersiSop versiBerlaku(String kode) {
        return call(() -> context.getBean(KatalogSop.class).berlaku(kode)).orElseThrow();
    }

    public Berjalan baca(UUID kasus) {
        return call(() -> context.getBean(PencatatPelaksanaan.class).baca(kasus)).orElseThrow();
    }
}
