package id.laksana.pelaksanaan;

import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.Pemangku;
import id.laksana.organisasi.Pemangkuan;
import id.laksana.organisasi.Sebagai;
import id.laksana.pelaksanaan.mesin.Jawaban.Putusan;
import id.laksana.sop.Sop;
import id.laksana.sop.SopFixture;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * A bagian of its own with a head and a pool of two analysts, and an SOP that goes from the pool to
 * the head, who checks and signs, and back to the pool.
 */
final class KantorUji {

    private static final String LANGKAH =
            """
            langkah:
              - no: 1
                kegiatan: Menyusun laporan triwulan
                oleh: [fu]
                tindakan: [siapkan]
                kelengkapan: [Formulir]
                waktu: 1 hari
                output: [Rancangan Laporan]
              - no: 2
                kegiatan: Memeriksa rancangan laporan
                oleh: [kabag]
                tindakan: [periksa]
                kelengkapan: [Rancangan Laporan]
                waktu: 10 menit
                output: [Laporan]
                keputusan: {ya: 3, tidak: 1}
              - no: 3
                kegiatan: Menandatangani laporan triwulan
                oleh: [kabag]
                tindakan: [tandatangan]
                kelengkapan: [Laporan]
                waktu: 10 menit
                output: [Laporan]
              - no: 4
                kegiatan: Mengirim laporan kepada pimpinan
                oleh: [fu]
                tindakan: [kirim]
                kelengkapan: [Laporan]
                waktu: 5 menit
                output: [Tanda Terima]
            """;

    final SopFixture di;
    final PelaksanaanFixture orang;
    final Sop sop;
    final Pelaku kabag;
    final Pelaku bayu;
    final Pelaku citra;
    final UUID analis;
    private final Pemangkuan pemangkuan;
    private final DaftarMeja meja;
    private final Clock clock;

    KantorUji(ApplicationContext context, String tambahan) {
        di = SopFixture.in(context);
        pemangkuan = context.getBean(Pemangkuan.class);
        meja = context.getBean(DaftarMeja.class);
        clock = context.getBean(Clock.class);
        kabag = di.kabag;
        bayu = di.penyusun;
        analis = bayu.jabatan();
        di.organisasi.insert(
                "UPDATE organisasi.jabatan SET atasan_id = :a WHERE id = :b RETURNING id",
                kabag.jabatan(),
                analis);
        di.organisasi.insert(
                """
                INSERT INTO organisasi.jam_kerja (nama, jenis, berlaku, senin, selasa, rabu, kamis, jumat)
                VALUES ('Jam kerja', 'biasa', '[2020-01-01,)', :a, :a, :a, :a, :a) RETURNING id
                """,
                "08.00-16.00");
        String file = di.berkas("uji-laporan", "Penyusunan Laporan");
        file = file.replace("pemicu: disposisi\n", "pemicu: disposisi\n" + tambahan);
        file = file.replaceFirst("  - \\{kode: pemohon.*\n", "");
        sop = di.berlaku(file.substring(0, file.indexOf("langkah:")) + LANGKAH).sop();
        orang = PelaksanaanFixture.in(context, di.organisasi.kode);
        citra = angkat("Citra Dewi", analis, Sebagai.DEFINITIF, 2, null);
    }

    /** What waits on the desk of the person. */
    List<TugasMeja> meja(Pelaku oleh) {
        return orang.call(() -> meja.isi(oleh, SaringanMeja.KOSONG, 0, 50)).kelompok().stream()
                .flatMap(group -> group.baris().stream())
                .map(row -> row.baris().tugas())
                .toList();
    }

    /** A new person in the post from this year on. */
    Pelaku angkat(
            String nama, UUID jabatan, Sebagai sebagai, int kursi, @Nullable LocalDate sampai) {
        UUID pegawai = di.organisasi.pegawai(nama);
        di.organisasi.pemangku(
                jabatan,
                pegawai,
                sebagai,
                kursi,
                hari().withDayOfYear(1).toString(),
                sampai == null ? null : sampai.toString());
        return pelaku(pegawai, jabatan);
    }

    /** Acting for that post now. */
    Pelaku pelaku(UUID pegawai, UUID jabatan) {
        return orang.call(
                () ->
                        pemangkuan.jabatanYangDipegang(pegawai, clock.instant()).stream()
                                .filter(held -> !held.berhalangan())
                                .filter(held -> held.jabatan().equals(jabatan))
                                .map((Pemangku held) -> held.sebagaiPelaku(orang.instansi))
                                .findFirst()
                                .orElseThrow());
    }

    /** The person leaves the post: today no longer. */
    void berhenti(Pelaku siapa) {
        di.organisasi.insert(
                """
                UPDATE organisasi.pemangku_jabatan SET berlaku = daterange(lower(berlaku), :c::date)
                WHERE jabatan_id = :a AND pegawai_id = :b RETURNING id
                """,
                siapa.jabatan(),
                siapa.pegawai(),
                hari().toString());
    }

    LocalDate hari() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Makassar"));
    }

    UUID mulai() {
        return orang.mulai(sop, bayu);
    }

    TugasMeja tugas(UUID kasus) {
        return orang.terbuka(kasus).getFirst();
    }

    /** A case that waits at that row. */
    UUID sampai(int langkah) {
        UUID kasus = mulai();
        while (tugas(kasus).langkah() < langkah) {
            var task = tugas(kasus);
            var oleh = task.langkah() == 1 ? bayu : kabag;
            var jawaban = task.langkah() == 2 ? Putusan.YA : null;
            orang.call(() -> orang.pelaksanaan.selesaikan(task.id(), jawaban, null, oleh));
        }
        return kasus;
    }

    List<PeristiwaTercatat> riwayat(UUID kasus) {
        return orang.baca(kasus).riwayat();
    }
}
