package id.laksana.pelaksanaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.LaksanaTest;
import id.laksana.sop.DaftarSop;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@LaksanaTest
class TugasRepositoryTests {

    @Autowired ApplicationContext context;
    @Autowired TugasRepository tugas;
    @Autowired MejaRepository meja;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    /** The first three are looked for otherwise than those after them. */
    @Test
    void aTaskLiesOnTheDeskOfEachWhoMayDoIt() {
        var orang = PelaksanaanFixture.in(context, "prov-sulteng");
        var sop = DaftarSop.sop("sulteng-dkukm-rencana-aksi");
        UUID id = orang.mulai(sop, orang.pemulai(sop));
        var task = orang.terbuka(id).getFirst();
        var keys = IntStream.rangeClosed(1, 5).mapToObj(i -> "tim:uji-" + i + "-" + id).toList();
        for (int many = 1; many <= keys.size(); many++) {
            JdbcClient.create(owner)
                    .sql("UPDATE pelaksanaan.tugas SET kepada = ? WHERE id = ?")
                    .params(keys.subList(0, many).toArray(String[]::new), task.id())
                    .update();
            for (int i = 0; i < keys.size(); i++) {
                var key = List.of("tim:lain", keys.get(i));
                int expected = i < many ? 1 : 0;
                assertThat(meja(orang, key)).hasSize(expected);
                assertThat(orang.call(() -> tugas.jumlahMenunggu(key))).isEqualTo(expected);
            }
            // once, however many of them are the same person's
            assertThat(meja(orang, keys)).hasSize(1);
            assertThat(orang.call(() -> tugas.jumlahMenunggu(keys))).isEqualTo(1);
        }
        var oleh = orang.pemulai(sop);
        orang.call(() -> orang.pelaksanaan.batalkan(id, "Diganti", oleh, true));
        assertThat(meja(orang, keys)).isEmpty();
    }

    private List<MejaRepository.Tersusun> meja(PelaksanaanFixture orang, List<String> kunci) {
        var sudut = new MejaRepository.Sudut(kunci, Instant.EPOCH, Instant.EPOCH);
        return orang.call(() -> meja.baca(sudut, SaringanMeja.KOSONG, 0, 9).baris());
    }
}
