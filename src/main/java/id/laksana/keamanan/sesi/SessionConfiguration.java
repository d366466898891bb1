package id.laksana.keamanan.sesi;

import id.laksana.keamanan.SecurityProperties;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.Session;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Sessions lie in the database: they survive a restart and are the same on every node. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SecurityProperties.class)
@EnableJdbcHttpSession(
        tableName = "keamanan.sesi",
        maxInactiveIntervalInSeconds = SessionConfiguration.VISITOR_SECONDS,
        cleanupCron = "0 */5 * * * *")
class SessionConfiguration {

    /** A session made for the form of a visitor does not stay; a login sets the time of its own. */
    static final int VISITOR_SECONDS = 900;

    /**
     * On error pages too: who is logged in keeps the menu there. Boot would filter requests only.
     */
    @Bean
    <S extends Session> FilterRegistrationBean<SessionRepositoryFilter<S>> sessionFilter(
            SessionRepositoryFilter<S> filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setDispatcherTypes(
                DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        return registration;
    }

    @Bean
    CookieSerializer cookieSerializer() {
        var serializer = new DefaultCookieSerializer();
        serializer.setCookieName("LAKSANA");
        serializer.setCookiePath("/");
        serializer.setUseHttpOnlyCookie(true);
        serializer.setSameSite("Lax");
        return serializer;
    }

    /** Two requests of one browser at once may both write what is to be shown next. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer simultaneousRequests() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /**
     * That somebody is there is written once a minute, not with every page: the requests of one
     * session would wait for each other, and each for the disk. It ends at most that minute too
     * early. Whatever else has changed is written at once.
     */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> lastAccessByTheMinute() {
        return repository ->
                repository.setUpdateSessionQuery(
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
                        """);
    }
}
