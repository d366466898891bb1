package id.laksana.pelaksanaan.pengingat;

import static id.laksana.pelaksanaan.pengingat.PengingatRepository.at;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Secret addresses of calendars, by their hashes, and what stands in such a calendar. */
@Repository
class LanggananRepository {

    private final JdbcClient jdbc;

    LanggananRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void simpan(UUID pegawai, byte[] hash, Instant saat) {
        jdbc.sql(
                        """
                        INSERT INTO pelaksanaan.langganan_kalender (pegawai_id, hash, dibuat)
                        VALUES (:pegawai, :hash, :saat)
                        ON CONFLICT (instansi_id, pegawai_id) DO UPDATE SET hash = :hash, dibuat = :saat
                        """)
                .param("pegawai", pegawai)
                .param("hash", hash)
                .param("saat", at(saat))
                .update();
    }

    void cabut(UUID pegawai) {
        jdbc.sql("UPDATE pelaksanaan.langganan_kalender SET hash = NULL WHERE pegawai_id = ?")
                .param(pegawai)
                .update();
    }

    /** Since when the person has an address. */
    Optional<Instant> sejak(UUID pegawai) {
        return jdbc.sql(
                        """
                        SELECT dibuat FROM pelaksanaan.langganan_kalender WHERE pegawai_id = ? AND hash IS NOT NULL
                        """)
                .param(pegawai)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    Optional<UUID> pegawai(byte[] hash) {
        return jdbc.sql("SELECT pegawai_id FROM pelaksanaan.langganan_kalender WHERE hash = ?")
                .param(hash)
                .query(UUID.class)
                .optional();
    }

    /** Open tasks with a due moment, in running cases. */
    List<TugasDiingat> tugas(Collection<String> kunci, int banyak) {
        return jdbc.sql(
                        "SELECT "
                                + PengingatRepository.TUGAS
                                + """
                        FROM pelaksanaan.tugas t
                        JOIN pelaksanaan.pelaksanaan p ON p.instansi_id = t.instansi_id AND p.id = t.pelaksanaan_id
                        WHERE t.instansi_id = laksana.instansi() AND t.berakhir IS NULL AND p.status = 'BERJALAN'
                          AND t.tenggat IS NOT NULL AND t.kepada && :kunci::text[]
                        ORDER BY t.tenggat, t.id LIMIT :banyak
                        """)
                .param("kunci", kunci.toArray(String[]::new))
                .param("banyak", banyak)
                .query((row, _) -> PengingatRepository.tugas(row))
                .list();
    }
}
