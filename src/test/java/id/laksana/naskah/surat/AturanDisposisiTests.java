package id.laksana.naskah.surat;

import static id.laksana.naskah.surat.AturanDisposisi.boleh;
import static id.laksana.naskah.surat.AturanDisposisi.induk;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class AturanDisposisiTests {

    @Test
    void whatHasEndedStaysAsItIs() {
        for (var ended :
                EnumSet.of(
                        StatusDisposisi.SELESAI,
                        StatusDisposisi.DIKEMBALIKAN,
                        StatusDisposisi.DITARIK)) {
            assertThat(Arrays.stream(TindakanDisposisi.values()).filter(act -> boleh(ended, act)))
                    .as(ended.toString())
                    .isEmpty();
        }
    }

    @Test
    void whatOthersWorkAtIsNotFinishedByWhoOrderedIt() {
        assertThat(
                        Arrays.stream(TindakanDisposisi.values())
                                .filter(act -> boleh(StatusDisposisi.DITERUSKAN, act)))
                .containsExactly(TindakanDisposisi.TERUSKAN, TindakanDisposisi.TARIK);
    }

    @Test
    void theBranchAboveEndsWithTheLastOneBelow() {
        var above = StatusDisposisi.DITERUSKAN;
        assertThat(induk(above, List.of(StatusDisposisi.SELESAI, StatusDisposisi.BARU)))
                .isEqualTo(above);
        assertThat(induk(above, List.of(StatusDisposisi.SELESAI, StatusDisposisi.DITARIK)))
                .isEqualTo(StatusDisposisi.SELESAI);
        assertThat(induk(above, List.of(StatusDisposisi.DITARIK)))
                .as("nobody did it")
                .isEqualTo(StatusDisposisi.DITERIMA);
        assertThat(induk(StatusDisposisi.DITERIMA, List.of(StatusDisposisi.SELESAI)))
                .isEqualTo(StatusDisposisi.DITERIMA);
    }
}
