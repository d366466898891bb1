package id.laksana.pelaksanaan.pengingat;

import static id.laksana.pelaksanaan.pengingat.PengingatRepository.at;
import static id.laksana.pelaksanaan.pengingat.PengingatRepository.instant;
import static id.laksana.pelaksanaan.pengingat.PengingatRepository.instantOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What other modules want people to be reminded of, when, and whom it was told. */
@Repository
class DiingatRepository {

    private final JdbcClient jdbc;

    DiingatRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param berlaku it is still open
     */
    record Jatuh(Diingat isi, JenisPemberitahuan jenis, Instant saat, boolean berlaku) {}

    void tambah(Diingat isi) {
        jdbc.sql(
                        """
                        INSERT INTO pelaksanaan.diingat (id, kegiatan, perihal, dari, kepada, alamat, dibuka, tenggat)
                        VALUES (:id, :kegiatan, :perihal, :dari, :kepada, :alamat, :dibuka, :tenggat)
                        """)
                .param("id", isi.id())
                .param("kegiatan", isi.kegiatan())
                .param("perihal", isi.perihal())
                .param("dari", isi.dari())
                .param("kepada", isi.kepada().toArray(String[]::new))
                .param("alamat", isi.alamat())
                .param("dibuka", at(isi.dibuka()))
                .param("tenggat", isi.tenggat() == null ? null : at(isi.tenggat()))
                .update();
    }

    Optional<Diingat> cari(UUID id) {
        return jdbc.sql("SELECT * FROM pelaksanaan.diingat WHERE id = ?")
                .param(id)
                .query((row, _) -> isi(row))
                .optional();
    }

    void jadwalkan(UUID id, JenisPemberitahuan jenis, Instant saat) {
        jdbc.sql(
                        """
                        INSERT INTO pelaksanaan.pengingat_lain (diingat_id, jenis, saat) VALUES (:id, :jenis, :saat)
                        """)
                .param("id", id)
                .param("jenis", jenis.name())
                .param("saat", at(saat))
                .update();
    }

    List<Jatuh> jatuh(Instant sekarang, int banyak) {
        return jdbc.sql(
                        """
                        SELECT d.*, r.jenis, r.saat
                        FROM pelaksanaan.pengingat_lain r
                        JOIN pelaksanaan.diingat d ON d.instansi_id = r.instansi_id AND d.id = r.diingat_id
                        WHERE r.instansi_id = laksana.instansi() AND r.terbit IS NULL AND r.saat <= :sekarang
                        ORDER BY r.saat, r.diingat_id LIMIT :banyak
                        FOR UPDATE OF r SKIP LOCKED
                        """)
                .param("sekarang", at(sekarang))
                .param("banyak", banyak)
                .query(
                        (row, _) ->
                                new Jatuh(
                                        isi(row),
                                        JenisPemberitahuan.valueOf(row.getString("jenis")),
                                        instant(row, "saat"),
                                        instantOrNull(row, "berakhir") == null))
                .list();
    }

    void terbit(UUID id, JenisPemberitahuan jenis, Instant saat) {
        jdbc.sql(
                        """
                        UPDATE pelaksanaan.pengingat_lain SET terbit = :saat
                        WHERE instansi_id = laksana.instansi() AND diingat_id = :id AND jenis = :jenis
                        """)
                .param("saat", at(saat))
                .param("id", id)
                .param("jenis", jenis.name())
                .update();
    }

    /** What comes back a second time is news again. */
    void kabari(
            UUID pegawai, UUID id, JenisPemberitahuan jenis, Instant saat, @Nullable String why) {
        jdbc.sql(
                        """
                        INSERT INTO pelaksanaan.kabar_lain (pegawai_id, diingat_id, jenis, saat, alasan)
                        VALUES (:pegawai, :id, :jenis, :saat, :alasan)
                        ON CONFLICT (instansi_id, pegawai_id, diingat_id, jenis)
                        DO UPDATE SET saat = excluded.saat, alasan = excluded.alasan, dibaca = NULL
                        """)
                .param("pegawai", pegawai)
                .param("id", id)
                .param("jenis", jenis.name())
                .param("saat", at(saat))
                .param("alasan", why)
                .update();
    }

    boolean dibaca(UUID pegawai, UUID id, JenisPemberitahuan jenis, Instant saat) {
        return jdbc.sql(
                                """
                                UPDATE pelaksanaan.kabar_lain SET dibaca = coalesce(dibaca, :saat)
                                WHERE instansi_id = laksana.instansi() AND pegawai_id = :pegawai AND diingat_id = :id
                                  AND jenis = :jenis
                                """)
                        .param("pegawai", pegawai)
                        .param("id", id)
                        .param("jenis", jenis.name())
                        .param("saat", at(saat))
                        .update()
                == 1;
    }

    void semuaDibaca(UUID pegawai, Instant saat) {
        jdbc.sql(
                        """
                        UPDATE pelaksanaan.kabar_lain SET dibaca = :saat
                        WHERE instansi_id = laksana.instansi() AND pegawai_id = :pegawai AND dibaca IS NULL
                        """)
                .param("pegawai", pegawai)
                .param("saat", at(saat))
                .update();
    }

    void berakhir(UUID id, Instant saat) {
        jdbc.sql(
                        "UPDATE pelaksanaan.diingat SET berakhir = coalesce(berakhir, :saat) WHERE id = :id")
                .param("id", id)
                .param("saat", at(saat))
                .update();
    }

    private static Diingat isi(ResultSet row) throws SQLException {
        return new Diingat(
                row.getObject("id", UUID.class),
                row.getString("kegiatan"),
                row.getString("perihal"),
                row.getString("dari"),
                List.of((String[]) row.getArray("kepada").getArray()),
                row.getString("alamat"),
                instant(row, "dibuka"),
                instantOrNull(row, "tenggat"));
    }
}
