package id.laksana.sop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.laksana.berkas.Temuan;
import id.laksana.sop.Langkah.Keputusan;
import id.laksana.sop.Langkah.Tindakan;
import id.laksana.sop.Langkah.Tujuan;
import id.laksana.sop.Pelaksana.Pengisian;
import id.laksana.sop.SopFile.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SopFileTests {

    static final String CONTOH =
            """
            format: 1
            kode: contoh
            judul: Penyusunan Laporan
            instansi: kab-contoh
            unit: setda/bagian-organisasi
            sifat: administratif
            tanggal: {pembuatan: 2024-01-02, revisi: null, efektif: null}
            disahkan_oleh: {jabatan: Sekretaris Daerah, nip: "197001011995011001"}
            dasar_hukum:
              - Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah
            keterkaitan: [{judul: SOP Surat Menyurat}]
            sumber: {berkas: 003.txt, baris: 10-20}
            pelaksana:
              - {kode: kabag, nama: Kepala Bagian, diisi: {jabatan: setda/bagian-organisasi/kabag}}
              - {kode: fu, nama: Fungsional Umum, diisi: {staf: setda/bagian-organisasi, jabatan: fungsional-umum}}
            langkah:
              - no: 1
                kegiatan: Menyusun rancangan laporan
                oleh: [fu]
                tindakan: [siapkan]
                kelengkapan: [Data]
                waktu: 2 jam
                output: [Rancangan]
              - no: 2
                no_tercetak: null
                kegiatan: Memeriksa rancangan laporan
                oleh: [kabag]
                waktu: 10-15 menit
                keputusan: {ya: selesai, tidak: 1}
                ditafsirkan: {tidak: panah tidak terbaca}
            """;

    /** What the page for a new SOP starts with. */
    @Test
    void theSkeletonIsAnSop() throws IOException {
        var text = Files.readString(Path.of("definisi/kerangka/sop.yaml"));
        assertThat(SopFile.readText("kerangka", text.replace("INSTANSI", "kab-contoh")))
                .isInstanceOf(Result.Content.class);
    }

    @Test
    void readsEveryField() {
        Sop sop = SopFile.read("contoh.yaml", CONTOH.getBytes(UTF_8)).sop();

        assertThat(sop.tanggal().pembuatan()).isEqualTo("2024-01-02");
        assertThat(sop.daftarPelaksana().get(1).diisi())
                .isEqualTo(new Pengisian.OlehStaf("setda/bagian-organisasi", "fungsional-umum"));
        assertThat(sop.langkah(1).tindakan()).containsExactly(Tindakan.SIAPKAN);
        assertThat(sop.langkah(1).noTercetak()).isEqualTo(1);
        assertThat(sop.langkah(2).noTercetak()).isNull();
        assertThat(sop.langkah(2).mutuBaku().waktu())
                .isEqualTo(new Waktu(10, 15, Waktu.Satuan.MENIT));
        assertThat(sop.langkah(2).keputusan())
                .isEqualTo(new Keputusan(Tujuan.SELESAI, new Tujuan(1), null, null, null));
        assertThat(sop.langkah(2).ditafsirkan()).containsEntry("tidak", "panah tidak terbaca");
    }

    @Test
    void namesLineAndPlaceOfEveryProblem() {
        String rusak =
                CONTOH.replace("oleh: [kabag]", "oleh: [kadis]").replace("tidak: 1}", "tidak: 9}");

        assertThat(temuan(rusak))
                .extracting(Temuan::baris, Temuan::letak, temuan -> temuan.aturan().kode())
                .containsExactly(
                        tuple(27, "langkah[2].oleh", "isi.pelaksana-tidak-dikenal"),
                        tuple(29, "langkah[2].keputusan.tidak", "isi.tujuan-tidak-ada"));
    }

    private static List<Temuan> temuan(String text) {
        return SopFile.read("contoh.yaml", text.getBytes(UTF_8)) instanceof Result.Refused refused
                ? refused.temuan()
                : List.of();
    }
}
