package id.laksana.keamanan.akun;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Encrypted secrets, the last step used, and recovery codes as hashes. */
@Repository
class FaktorKeduaRepository {

    private final JdbcClient jdbc;

    FaktorKeduaRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void setCandidate(UUID akun, byte[] box) {
        jdbc.sql("UPDATE keamanan.akun SET totp_calon = ? WHERE id = ?").params(box, akun).update();
    }

    Optional<byte[]> candidate(UUID akun) {
        return jdbc.sql(
                        "SELECT totp_calon FROM keamanan.akun WHERE id = ? AND totp_calon IS NOT NULL")
                .param(akun)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    Optional<byte[]> secret(UUID akun) {
        return jdbc.sql("SELECT totp FROM keamanan.akun WHERE id = ? AND totp IS NOT NULL")
                .param(akun)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    long lastStep(UUID akun) {
        return jdbc.sql("SELECT totp_langkah FROM keamanan.akun WHERE id = ?")
                .param(akun)
                .query(Long.class)
                .single();
    }

    void enable(UUID akun, long step) {
        jdbc.sql(
                        """
                        UPDATE keamanan.akun SET totp = totp_calon, totp_calon = NULL, totp_langkah = ? WHERE id = ?
                        """)
                .params(step, akun)
                .update();
    }

    void disable(UUID akun) {
        jdbc.sql("UPDATE keamanan.akun SET totp = NULL, totp_calon = NULL WHERE id = ?")
                .param(akun)
                .update();
        jdbc.sql("DELETE FROM keamanan.kode_pemulihan WHERE akun_id = ?").param(akun).update();
    }

    /** False when this step or a later one was used already: a code works once. */
    boolean useStep(UUID akun, long step) {
        return jdbc.sql(
                                "UPDATE keamanan.akun SET totp_langkah = :step WHERE id = :akun AND totp_langkah < :step")
                        .param("step", step)
                        .param("akun", akun)
                        .update()
                == 1;
    }

    void replaceRecoveryCodes(UUID akun, Collection<byte[]> hashes) {
        jdbc.sql("DELETE FROM keamanan.kode_pemulihan WHERE akun_id = ?").param(akun).update();
        for (var hash : hashes) {
            jdbc.sql("INSERT INTO keamanan.kode_pemulihan (akun_id, hash) VALUES (?, ?)")
                    .params(akun, hash)
                    .update();
        }
    }

    boolean useRecoveryCode(UUID akun, byte[] hash, Instant now) {
        return jdbc.sql(
                                """
                                UPDATE keamanan.kode_pemulihan SET dipakai = :now
                                WHERE akun_id = :akun AND hash = :hash AND dipakai IS NULL
                                """)
                        .param("now", AkunRepository.at(now))
                        .param("akun", akun)
                        .param("hash", hash)
                        .update()
                == 1;
    }

    int unusedRecoveryCodes(UUID akun) {
        return jdbc.sql(
                        "SELECT count(*) FROM keamanan.kode_pemulihan WHERE akun_id = ? AND dipakai IS NULL")
                .param(akun)
                .query(Integer.class)
                .single();
    }
}
