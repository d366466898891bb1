package id.laksana.naskah.arsip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The rules without a database; the numbers are those of the regulations' own examples. */
class RetensiTests {

    private static final UUID SENDIRI = UUID.randomUUID();
    private static final UUID LAIN = UUID.randomUUID();

    @Test
    void aFileClosedIn2022WithTwoActiveYearsIsInactiveFrom2025() {
        var row = retensi(2, 3);
        assertThat(row.tahunInaktif(2022)).isEqualTo(2025);
        assertThat(row.tahunAkhir(2022)).isEqualTo(2028);
    }

    @Test
    void tenYearsNeedTheAgreementOfAnri() {
        assertThat(retensi(2, 8).persetujuan()).isEqualTo(Retensi.Persetujuan.KEPALA_ANRI);
        assertThat(retensi(2, 7).persetujuan()).isEqualTo(Retensi.Persetujuan.KEPALA_DAERAH);
    }

    @Test
    void onlyAnUnconditionalTextDecides() {
        assertThat(NasibAkhir.dari("Musnah")).isEqualTo(NasibAkhir.MUSNAH);
        assertThat(NasibAkhir.dari(" permanen ")).isEqualTo(NasibAkhir.PERMANEN);
        assertThat(NasibAkhir.dari("Musnah kecuali SK")).isEqualTo(NasibAkhir.DINILAI_KEMBALI);
    }

    @Test
    void codesHaveAShapeAndAParent() {
        assertThat(KodeKlasifikasi.sah("800.1.11.13")).isTrue();
        assertThat(KodeKlasifikasi.sah("000")).isTrue();
        assertThat(KodeKlasifikasi.sah("80.1")).isFalse();
        assertThat(KodeKlasifikasi.sah("800.1.11.13.1.1")).isFalse();
        assertThat(KodeKlasifikasi.induk("000.5.6.2")).isEqualTo("000.5.6");
        assertThat(KodeKlasifikasi.silsilah("800.1.2")).containsExactly("800", "800.1", "800.1.2");
    }

    @Test
    void eachClassOpensToTheRightPeople() {
        var staf = new AksesArsip(SENDIRI, false, false);
        assertThat(staf.boleh(SifatArsip.BIASA, LAIN)).isTrue();
        assertThat(staf.boleh(SifatArsip.TERBATAS, SENDIRI)).isTrue();
        assertThat(staf.boleh(SifatArsip.TERBATAS, LAIN)).isFalse();
        assertThat(staf.boleh(SifatArsip.RAHASIA, SENDIRI)).isFalse();
        var arsiparis = new AksesArsip(SENDIRI, true, true);
        assertThat(arsiparis.boleh(SifatArsip.TERBATAS, LAIN)).isTrue();
        assertThat(arsiparis.boleh(SifatArsip.RAHASIA, LAIN)).isTrue();
        assertThat(arsiparis.boleh(SifatArsip.SANGAT_RAHASIA, LAIN)).isFalse();
    }

    private static Retensi retensi(int aktif, int inaktif) {
        return new Retensi(
                "800",
                LocalDate.of(2024, 1, 1),
                "Cuti",
                aktif,
                inaktif,
                NasibAkhir.MUSNAH,
                "Musnah",
                "Perbup");
    }
}
