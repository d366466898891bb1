package id.laksana.pelaksanaan;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The one condition under which a case may be read; lists and counts take it from here. */
@Repository
class AksesRepository {

    /** Of a case {@code p}. */
    static final String SYARAT =
            """
            (p.akses = 'SEMUA' OR :kelola OR p.pegawai_id = :pembaca OR p.pemohon_id = :pembaca
             OR p.jabatan_id = ANY (:jabatanPembaca::uuid[])
             OR EXISTS (SELECT FROM pelaksanaan.tugas x
                        WHERE x.instansi_id = p.instansi_id AND x.pelaksanaan_id = p.id
                          AND x.kepada && :kunciPembaca::text[])
             OR EXISTS (SELECT FROM pelaksanaan.peristiwa e
                        WHERE e.instansi_id = p.instansi_id AND e.pelaksanaan_id = p.id
                          AND e.pegawai_id = :pembaca))
            """;

    /** The case itself, or that of a task or a file. */
    private static final String DIMAKSUD =
            """
            p.id IN (SELECT :id UNION ALL SELECT pelaksanaan_id FROM pelaksanaan.tugas WHERE id = :id
                     UNION ALL SELECT pelaksanaan_id FROM pelaksanaan.berkas WHERE id = :id)
            """;

    private final JdbcClient jdbc;

    AksesRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Not everybody may read it. */
    boolean terbatas(UUID id) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT FROM pelaksanaan.pelaksanaan p WHERE p.akses <> 'SEMUA' AND "
                                + DIMAKSUD
                                + ")")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    boolean terbaca(UUID id, Pembaca pembaca) {
        var statement =
                jdbc.sql(
                        "SELECT EXISTS (SELECT FROM pelaksanaan.pelaksanaan p WHERE "
                                + DIMAKSUD
                                + " AND "
                                + SYARAT
                                + ")");
        return pembaca(statement.param("id", id), pembaca).query(Boolean.class).single();
    }

    /** Which of these cases are hidden from the reader. */
    Set<UUID> tertutup(Collection<UUID> kasus, Pembaca pembaca) {
        var statement =
                jdbc.sql(
                        "SELECT p.id FROM pelaksanaan.pelaksanaan p WHERE p.id = ANY (:kasus::uuid[]) AND NOT "
                                + SYARAT);
        return pembaca(statement.param("kasus", kasus.toArray(UUID[]::new)), pembaca)
                .query(UUID.class)
                .set();
    }

    /** The parameters of the condition. */
    static StatementSpec pembaca(StatementSpec statement, Pembaca pembaca) {
        return statement
                .param("kelola", pembaca.kelola())
                .param("pembaca", pembaca.pegawai())
                .param("jabatanPembaca", pembaca.jabatan().toArray(UUID[]::new))
                .param("kunciPembaca", pembaca.kunci().toArray(String[]::new));
    }
}
