package id.laksana.keamanan.sesi;

import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/**
 * How sessions are written, so that pages wait neither for each other nor for the disk. A session
 * that ends is deleted as usual: it must never come back.
 */
@Component
class SessionWriter implements SessionRepositoryCustomizer<JdbcIndexedSessionRepository> {

    /**
     * After a breakdown of the database server the last half second may be missing: a message that
     * was to be shown next, or the login itself, which is then done again.
     */
    private static final String WITHOUT_DISK =
            "set_config('synchronous_commit', 'off', true) IS NOT NULL";

    /**
     * That somebody is there is written once a minute, not with every page, so a session ends at
     * most that minute too early. Whatever else has changed is written at once.
     */
    private static final String LAST_ACCESS =
            """
            UPDATE %TABLE_NAME% lama
            SET SESSION_ID = baru.sesi, LAST_ACCESS_TIME = baru.saat, MAX_INACTIVE_INTERVAL = baru.diam,
                EXPIRY_TIME = baru.habis, PRINCIPAL_NAME = baru.pemilik
            FROM (SELECT ?::char(36) AS sesi, ?::bigint AS saat, ?::int AS diam, ?::bigint AS habis,
                         ?::text AS pemilik, ?::char(36) AS kunci) baru
            WHERE lama.PRIMARY_ID = baru.kunci
              AND (baru.saat - lama.LAST_ACCESS_TIME NOT BETWEEN 0 AND 59999
                   OR lama.SESSION_ID <> baru.sesi OR lama.MAX_INACTIVE_INTERVAL <> baru.diam
                   OR lama.PRINCIPAL_NAME IS DISTINCT FROM baru.pemilik)
            """;

    @Override
    public void customize(JdbcIndexedSessionRepository repository) {
        repository.setUpdateSessionQuery(LAST_ACCESS);
        // two requests of one browser at once may both write what is to be shown next
        repository.setCreateSessionAttributeQuery(
                """
                INSERT INTO %TABLE_NAME%_ATTRIBUTES (SESSION_PRIMARY_ID, ATTRIBUTE_NAME, ATTRIBUTE_BYTES)
                SELECT ?::char(36), ?::text, ?::bytea WHERE
                """
                        + WITHOUT_DISK
                        + """

                        ON CONFLICT (SESSION_PRIMARY_ID, ATTRIBUTE_NAME)
                        DO UPDATE SET ATTRIBUTE_BYTES = excluded.ATTRIBUTE_BYTES
                        """);
        repository.setUpdateSessionAttributeQuery(
                """
                UPDATE %TABLE_NAME%_ATTRIBUTES SET ATTRIBUTE_BYTES = ?
                WHERE SESSION_PRIMARY_ID = ? AND ATTRIBUTE_NAME = ? AND
                """
                        + WITHOUT_DISK);
        repository.setDeleteSessionAttributeQuery(
                """
                DELETE FROM %TABLE_NAME%_ATTRIBUTES
                WHERE SESSION_PRIMARY_ID = ? AND ATTRIBUTE_NAME = ? AND
                """
                        + WITHOUT_DISK);
    }
}
