package id.laksana.pelaksanaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.LaksanaTest;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.Sebagai;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A case about one person is there for those who take part in it. */
@LaksanaTest
class AksesPelaksanaanTests {

    @Autowired ApplicationContext context;
    @Autowired AksesPelaksanaan akses;
    @Autowired DaftarPelaksanaan daftar;
    @Autowired PembagianTugas pembagian;

    private KantorUji kantor;
    private Pelaku stranger;
    private UUID kasus;

    @BeforeEach
    void office() {
        kantor = new KantorUji(context, "akses: terlibat\n");
        var unit = kantor.di.organisasi.unit("setda/bagian-umum", "Bagian Umum");
        var post =
                kantor.di.organisasi.jabatan("setda/bagian-umum/staf", unit, "pelaksana", false, 1);
        stranger = kantor.angkat("Orang Lain", post, Sebagai.DEFINITIF, 1, null);
        kasus = kantor.mulai();
    }

    @Test
    void whoTakesNoPartDoesNotFindItAnywhere() {
        assertThat(terbaca(stranger)).isFalse();
        assertThat(tertutup(kantor.tugas(kasus).id(), stranger)).isTrue();
        assertThat(tertutup(UUID.randomUUID(), stranger)).as("not there at all").isFalse();
        assertThat(kantor.orang.call(() -> akses.tertutup(kasus, stranger.pegawai(), true)))
                .as("who keeps cases")
                .isFalse();
    }

    @Test
    void whoMayActOrStandsDirectlyAboveReadsIt() {
        assertThat(terbaca(kantor.bayu)).isTrue();
        assertThat(terbaca(kantor.citra)).as("of the pool").isTrue();
        assertThat(terbaca(kantor.kabag)).as("above the pool").isTrue();
    }

    @Test
    void whoHasActedStillReadsItAfterLeavingThePost() {
        accepted(
                kantor.orang.call(
                        () ->
                                kantor.orang.pelaksanaan.selesaikan(
                                        kantor.tugas(kasus).id(), null, null, kantor.citra)));
        kantor.berhenti(kantor.citra);
        assertThat(terbaca(kantor.citra)).isTrue();
        UUID other = kantor.mulai();
        assertThat(tertutup(other, kantor.citra)).isTrue();
    }

    @Test
    void whomItIsDelegatedToReadsItAsLongAsItIs() {
        UUID second = kantor.sampai(2);
        var unit = kantor.di.organisasi.unit("setda/bagian-organisasi/sub", "Subbagian");
        var post =
                kantor.di.organisasi.jabatan(
                        "setda/bagian-organisasi/sub/staf", unit, "pelaksana", false, 1);
        kantor.di.organisasi.insert(
                "UPDATE organisasi.jabatan SET atasan_id = :a WHERE id = :b RETURNING id",
                kantor.kabag.jabatan(),
                post);
        var staf = kantor.angkat("Staf Bawah", post, Sebagai.DEFINITIF, 1, null);
        assertThat(tertutup(second, staf)).isTrue();
        UUID task = kantor.tugas(second).id();
        accepted(
                kantor.orang.call(
                        () -> pembagian.limpahkan(task, staf.pegawai(), null, null, kantor.kabag)));
        assertThat(tertutup(second, staf)).isFalse();
        accepted(kantor.orang.call(() -> pembagian.tarik(task, kantor.kabag)));
        assertThat(tertutup(second, staf)).isTrue();
    }

    /** By id, in the list and in its counts alike. */
    private boolean terbaca(Pelaku siapa) {
        boolean open = !tertutup(kasus, siapa);
        var reader = kantor.orang.call(() -> akses.pembaca(siapa.pegawai(), false));
        var listed =
                kantor.orang.call(() -> daftar.daftar(reader, null, null, 0, 50)).stream()
                        .anyMatch(row -> row.pelaksanaan().id().equals(kasus));
        long counted =
                kantor.orang.call(() -> daftar.jumlah(reader, null)).values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
        assertThat(listed).isEqualTo(open);
        assertThat(counted > 0).isEqualTo(open);
        return open;
    }

    private boolean tertutup(UUID id, Pelaku siapa) {
        return kantor.orang.call(() -> akses.tertutup(id, siapa.pegawai(), false));
    }

    private static void accepted(HasilPelaksanaan hasil) {
        assertThat(hasil).isInstanceOf(HasilPelaksanaan.Diterima.class);
    }
}
