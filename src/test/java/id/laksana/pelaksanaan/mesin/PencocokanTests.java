package id.laksana.pelaksanaan.mesin;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.Langkah;
import id.laksana.sop.Sop;
import id.laksana.sop.bpmn.ContohSop;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which rows of two versions mean the same. */
class PencocokanTests {

    private static final Sop SURAT =
            kegiatan(
                    "Menyusun konsep surat c",
                    "Memeriksa konsep surat b",
                    "Menandatangani surat a",
                    "Mengirim surat kepada penerima c");

    @Test
    void aRewordedRowIsKnownAgain() {
        var baru =
                kegiatan(
                        "Menyiapkan konsep surat dinas c",
                        "Pemeriksaan konsep surat oleh atasan b",
                        "Menandatangani surat dinas a",
                        "Mengirim surat kepada penerima c");
        assertThat(Pencocokan.dari(SURAT, baru).padanan())
                .isEqualTo(Kasus.padanan("1-1", "2-2", "3-3", "4-4"));
    }

    @Test
    void insertedRowsAreNewAndRemovedOnesAreGone() {
        var baru =
                kegiatan(
                        "Menyusun konsep surat c",
                        "Memeriksa konsep surat b",
                        "Mencatat nomor pada buku agenda c",
                        "Menandatangani surat a");
        var cocok = Pencocokan.dari(SURAT, baru);
        assertThat(cocok.padanan()).isEqualTo(Kasus.padanan("1-1", "2-2", "3-4"));
        assertThat(cocok.baru()).containsExactly(3);
        assertThat(cocok.hilang()).containsExactly(4);
        assertThat(cocok.usul(3))
                .contains(new Pencocokan.Usul(4, cocok.usul(3).orElseThrow().nilai(), true));
        assertThat(cocok.usul(4)).isEmpty();
        assertThat(cocok.terlewat(List.of(4))).containsExactly(3);
        assertThat(cocok.terlewat(List.of(2))).isEmpty();
    }

    @Test
    void aRowThatIsGoneLeadsToWhatFollowsIt() {
        var baru = kegiatan("Menyusun konsep surat c", "Menandatangani surat a");
        var usul = Pencocokan.dari(SURAT, baru).usul(2).orElseThrow();
        assertThat(usul.baru()).isEqualTo(2);
        assertThat(usul.padanan()).isFalse();
    }

    @Test
    void theSameWordsOfAnotherPelaksanaAreAnotherRow() {
        var lama = kegiatan("Memeriksa konsep surat b", "Memeriksa konsep surat a");
        var baru = kegiatan("Memeriksa konsep surat a", "Mengarsipkan surat c");
        assertThat(Pencocokan.dari(lama, baru).padanan()).isEqualTo(Kasus.padanan("2-1"));
    }

    @Test
    void aRowThatChangedItsPlaceIsKnownAgain() {
        var baru =
                kegiatan(
                        "Mengirim surat kepada penerima c",
                        "Menyusun konsep surat c",
                        "Memeriksa konsep surat b",
                        "Menandatangani surat a");
        assertThat(Pencocokan.dari(SURAT, baru).padanan())
                .isEqualTo(Kasus.padanan("1-2", "2-3", "3-4", "4-1"));
    }

    @Test
    void everyRealSopIsItsOwnCounterpart() {
        ContohSop.semua()
                .forEach(
                        sop ->
                                assertThat(Pencocokan.dari(sop, sop).padanan())
                                        .as(sop.kode())
                                        .isEqualTo(Kasus.samaNomor(sop)));
    }

    @Test
    void ofRealSopsARowMoreOrLessIsFound() {
        var random = new Random(7);
        ContohSop.semua()
                .forEach(
                        sop -> {
                            var versi = VersiAcak.dari(sop, random);
                            var found = Pencocokan.dari(sop, versi.baru()).padanan();
                            var missed = new ArrayList<>(versi.padanan());
                            missed.removeAll(found);
                            assertThat(missed).as(sop.kode()).hasSizeLessThan(2);
                        });
    }

    @Test
    void similarityIsBetweenNothingAndAll() {
        assertThat(Kemiripan.kata("Memeriksa rancangan", "memeriksa  RANCANGAN.")).isEqualTo(100);
        assertThat(Kemiripan.kata("Memeriksa rancangan", "Pemeriksaan rancangan"))
                .isBetween(80, 99);
        assertThat(Kemiripan.kata("abc", "xyz")).isZero();
        assertThat(Kemiripan.kata("", "")).isEqualTo(100);
    }

    /** Rows, each with the code of its pelaksana at the end. */
    private static Sop kegiatan(String... rows) {
        var sop = SopUji.sop("{oleh: [a]}");
        List<Langkah> result = new ArrayList<>();
        for (String row : rows) {
            int end = row.lastIndexOf(' ');
            result.add(
                    SopUji.dengan(
                            sop.langkah(1),
                            result.size() + 1,
                            row.substring(0, end),
                            List.of(row.substring(end + 1)),
                            null,
                            List.of(),
                            List.of()));
        }
        return SopUji.dengan(sop, result);
    }
}
