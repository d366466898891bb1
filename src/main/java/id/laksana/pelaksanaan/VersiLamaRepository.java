package id.laksana.pelaksanaan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Running cases that are not on the version of their SOP that is in force. */
@Repository
class VersiLamaRepository {

    private static final String RUNNING =
            """
            FROM pelaksanaan.pelaksanaan p
            JOIN sop.versi_sop v ON v.instansi_id = p.instansi_id AND v.id = p.versi_id
            JOIN sop.versi_sop b ON b.instansi_id = v.instansi_id AND b.sop_id = v.sop_id AND b.status = 'BERLAKU'
            JOIN sop.sop s ON s.instansi_id = v.instansi_id AND s.id = v.sop_id
            WHERE p.status IN ('BERJALAN', 'DITANGGUHKAN') AND v.id <> b.id
              AND (:sop::text IS NULL OR s.kode = :sop)
            """;

    /**
     * @param berlaku the version in force
     */
    record Baris(UUID pelaksanaan, UUID berlaku) {}

    private final JdbcClient jdbc;

    VersiLamaRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By SOP, the oldest case first. */
    List<Baris> daftar(@Nullable String sop, int mulai, int banyak) {
        return jdbc.sql(
                        "SELECT p.id AS pelaksanaan, b.id AS berlaku "
                                + RUNNING
                                + "ORDER BY b.judul, s.kode, p.dimulai, p.id OFFSET :mulai LIMIT :banyak")
                .param("sop", sop)
                .param("mulai", mulai)
                .param("banyak", banyak)
                .query(Baris.class)
                .list();
    }

    long jumlah(@Nullable String sop) {
        return jdbc.sql("SELECT count(*) " + RUNNING).param("sop", sop).query(Long.class).single();
    }

    /** The version in force, if it is another than the one a running case is on. */
    Optional<Baris> cari(UUID pelaksanaan) {
        return jdbc.sql(
                        "SELECT p.id AS pelaksanaan, b.id AS berlaku "
                                + RUNNING
                                + "AND p.id = :pelaksanaan")
                .param("sop", null)
                .param("pelaksanaan", pelaksanaan)
                .query(Baris.class)
                .optional();
    }

    /** The others of these are not there for this instansi, or need no decision any more. */
    List<Baris> cari(Collection<UUID> pelaksanaan) {
        return pelaksanaan.stream().flatMap(id -> cari(id).stream()).toList();
    }
}
