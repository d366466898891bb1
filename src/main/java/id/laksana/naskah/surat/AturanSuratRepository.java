package id.laksana.naskah.surat;

import static id.laksana.naskah.surat.SuratRepository.at;
import static id.laksana.naskah.surat.SuratRepository.instant;

import id.laksana.naskah.surat.PengaturanSurat.Tercatat;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rules of instansi for letters. */
@Repository
class AturanSuratRepository {

    private final JdbcClient jdbc;

    AturanSuratRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<Tercatat> daftar(int banyak) {
        return jdbc.sql("SELECT * FROM naskah.aturan_surat ORDER BY sejak DESC, id DESC LIMIT ?")
                .param(banyak)
                .query(
                        (row, _) ->
                                new Tercatat(
                                        new AturanSurat(
                                                List.of(
                                                        (String[])
                                                                row.getArray("instruksi")
                                                                        .getArray()),
                                                AturanSurat.Hitungan.valueOf(
                                                        row.getString("hitungan")),
                                                row.getBoolean("formulir")),
                                        Objects.requireNonNull(instant(row, "sejak")),
                                        row.getString("oleh")))
                .list();
    }

    void tambah(AturanSurat aturan, Instant sejak, String oleh) {
        jdbc.sql(
                        """
                        INSERT INTO naskah.aturan_surat (sejak, instruksi, hitungan, formulir, oleh)
                        VALUES (:sejak, :instruksi, :hitungan, :formulir, :oleh)
                        """)
                .param("sejak", at(sejak))
                .param("instruksi", aturan.instruksi().toArray(String[]::new))
                .param("hitungan", aturan.hitungan().name())
                .param("formulir", aturan.formulir())
                .param("oleh", oleh)
                .update();
    }
}
