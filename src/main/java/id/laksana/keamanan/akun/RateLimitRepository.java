package id.laksana.keamanan.akun;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RateLimitRepository {

    private final JdbcClient jdbc;

    RateLimitRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * False while locked. The attempt that reaches the limit is still looked at, and locks those
     * after it.
     */
    boolean count(byte[] key, Instant now, Instant since, int allowed, Instant lockUntil) {
        return jdbc.sql(
                                """
                                INSERT INTO keamanan.percobaan AS p (kunci, gagal, sejak) VALUES (:key, 1, :now)
                                ON CONFLICT (kunci) DO UPDATE SET
                                  gagal = CASE WHEN p.sejak < :since THEN 1 ELSE p.gagal + 1 END,
                                  sejak = CASE WHEN p.sejak < :since THEN :now ELSE p.sejak END,
                                  terkunci_sampai =
                                    CASE WHEN p.sejak >= :since AND p.gagal + 1 >= :allowed THEN :until END
                                WHERE p.terkunci_sampai IS NULL OR p.terkunci_sampai <= :now
                                """)
                        .param("key", key)
                        .param("now", at(now))
                        .param("since", at(since))
                        .param("allowed", allowed)
                        .param("until", at(lockUntil))
                        .update()
                == 1;
    }

    Optional<Instant> lockedUntil(byte[] key) {
        return jdbc.sql("SELECT terkunci_sampai FROM keamanan.percobaan WHERE kunci = ?")
                .param(key)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    void takeBack(byte[] key, int allowed) {
        jdbc.sql(
                        """
                        UPDATE keamanan.percobaan
                        SET gagal = greatest(gagal - 1, 0),
                            terkunci_sampai = CASE WHEN gagal - 1 >= :allowed THEN terkunci_sampai END
                        WHERE kunci = :key
                        """)
                .param("key", key)
                .param("allowed", allowed)
                .update();
    }

    void delete(byte[] key) {
        jdbc.sql("DELETE FROM keamanan.percobaan WHERE kunci = ?").param(key).update();
    }

    void deleteBefore(Instant moment) {
        jdbc.sql("DELETE FROM keamanan.percobaan WHERE sejak < ?").param(at(moment)).update();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
