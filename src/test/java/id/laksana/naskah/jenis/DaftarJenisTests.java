package id.laksana.naskah.jenis;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.berkas.Temuan;
import id.laksana.naskah.bentuk.IsiNaskah;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files of kinds, and which kind a document of an SOP is. */
class DaftarJenisTests {

    private final DaftarJenis daftar;

    DaftarJenisTests() throws IOException {
        daftar = new DaftarJenis();
    }

    @Test
    void everyKindHasWhatASheetNeeds() {
        // 29 of the list kept for Permendagri 1/2023, and what SOPs and older rules name
        assertThat(daftar.semua()).hasSizeGreaterThanOrEqualTo(29);
        for (JenisNaskah jenis : daftar.semua()) {
            var codes = jenis.bidang().stream().map(Bidang::kode).toList();
            assertThat(codes).as(jenis.kode()).doesNotContainAnyElementsOf(IsiNaskah.UMUM);
            assertThat(jenis.bidang().stream().anyMatch(Bidang::wajib))
                    .as(jenis.kode() + " needs something")
                    .isTrue();
            assertThat(jenis.sumber()).as(jenis.kode()).isNotBlank();
            if (jenis.kepala() == JenisNaskah.Kepala.SURAT) {
                assertThat(jenis.bentuk()).isEqualTo(JenisNaskah.Bentuk.KORESPONDENSI);
            }
        }
    }

    @Test
    void theAnatomyOfTheCommonKindsIsThatOfTheRegulation() {
        assertThat(daftar.ambil("telaahan-staf").bidang())
                .extracting(Bidang::label)
                .containsExactly(
                        "Persoalan",
                        "Praanggapan",
                        "Fakta yang Mempengaruhi",
                        "Analisis",
                        "Kesimpulan",
                        "Saran");
        assertThat(daftar.ambil("surat-tugas").bidang())
                .filteredOn(Bidang::diisi)
                .extracting(Bidang::label)
                .containsExactly("Dasar", "Kepada", "Untuk");
        assertThat(daftar.ambil("keputusan-kepala-daerah").huruf())
                .isEqualTo(JenisNaskah.Huruf.PENETAPAN);
        assertThat(daftar.ambil("surat-dinas").huruf()).isEqualTo(JenisNaskah.Huruf.UMUM);
    }

    @ParameterizedTest
    @CsvSource({
        "Rancangan Surat Pengukuran Kinerja,surat-dinas",
        "Rancangan Surat Undangan Perihal Rapat Identifikasi,surat-undangan",
        "Rancangan Surat Pengantar Dokumen Pengukuran Kinerja,surat-pengantar",
        "Surat Perintah Tugas,surat-tugas",
        "Draf Nota Dinas,nota-dinas",
        "Draf SK,keputusan-kepala-daerah",
        "SK Tim,keputusan-perangkat-daerah",
        "Draf Peraturan Bupati,peraturan-kepala-daerah",
        "Surat dan berkas permohonan cuti,surat-permohonan",
        "Telaah Staf,telaahan-staf",
        "Notulensi Kegiatan,notula",
        "Surat,surat-dinas",
        "Dokumen Pengukuran Kinerja,",
        "Rancangan Laporan,",
        "Suratan,",
        "Disposisi,"
    })
    void aDocumentOfAnSopIsOfTheKindItsWordsBeginWith(String dokumen, String kode) {
        assertThat(daftar.kenali(dokumen).map(JenisNaskah::kode).orElse(null)).isEqualTo(kode);
    }

    @Test
    void aDraftAndWhatBecomesOfItAreTheSame() {
        assertThat(
                        DaftarJenis.sama(
                                "Rancangan Surat Pengukuran Kinerja", "Surat Pengukuran Kinerja"))
                .isTrue();
        assertThat(DaftarJenis.sama("Surat Pengukuran Kinerja", "Surat Pengantar Dokumen"))
                .isFalse();
        assertThat(DaftarJenis.sama("Surat", "Surat Pengantar Dokumen")).isFalse();
    }

    @Test
    void aBadFileIsRefusedWithItsLines() {
        String file =
                """
                format: 1
                kelompok: khusus
                jenis:
                  - kode: Salah Bentuk
                    nama: Uji
                    judul: UJI
                    bentuk: melingkar
                    kepala: tanpa
                    penutup: surat
                    tujuan: tanpa
                    register: tanpa
                    kata: []
                    sumber: uji
                    warna: merah
                    bidang:
                      - {kode: tabel, label: Tabel, ragam: tabel}
                """;
        var hasil = JenisReader.read("uji.yaml", file.getBytes(StandardCharsets.UTF_8));
        assertThat(hasil.daftar()).isEmpty();
        assertThat(hasil.temuan())
                .extracting(Temuan::baris, t -> t.aturan().kode())
                .contains(
                        Tuple.tuple(4, "bentuk"),
                        Tuple.tuple(7, "pilihan"),
                        Tuple.tuple(14, "kunci.asing"),
                        Tuple.tuple(16, "kunci.wajib"));
    }
}
