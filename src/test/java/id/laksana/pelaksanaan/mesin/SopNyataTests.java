package id.laksana.pelaksanaan.mesin;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan.Status;
import id.laksana.sop.DaftarSop;
import org.junit.jupiter.api.Test;

/** Real SOPs, told as they run in the office. */
class SopNyataTests {

    /** Pengisian e-SAKIP: one Perangkat Daerah sends wrong data, another sends none. */
    @Test
    void onePerangkatDaerahMendsItsDataWhileOthersAreStillFillingIn() {
        var kasus =
                Kasus.mulai(DaftarSop.sop("lamandau-setda-pengisian-esakip"))
                        .kelompok("bappeda", "dikbud", "dinkes");
        kasus.selesai("1 sekda", "2 asisten", "3 kabag", "4 tim")
                .ya("5 kabag")
                .ya("6 asisten")
                .selesai("7 sekda", "8 tim", "9/dinkes pd", "9/bappeda pd")
                .kembalikan(9, "bappeda");
        assertThat(kasus.terbuka()).containsExactly("9/dikbud pd", "9/bappeda#2 pd");
        kasus.selesai("9/bappeda#2 pd").tutup(9, "dikbud");
        assertThat(kasus.terbuka()).containsExactly("10 tim");
        kasus.kembalikan(9, "dinkes").selesai("9/dinkes#2 pd").ya("10 tim");
        assertThat(kasus.selesai("11 kabag", "12 tim").status()).isEqualTo(Status.SELESAI);
    }
}
