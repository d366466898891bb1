package id.laksana.pelaksanaan.pengingat;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code laksana.smtp.*}, by environment {@code LAKSANA_SMTP_*}.
 *
 * @param host of the mail server; null or empty: no e-mail at all
 * @param user null: the server asks for no name
 * @param from the sender's address
 * @param starttls whether the connection must be encrypted by STARTTLS
 * @param ssl encrypted from the first byte on, as on port 465; then without STARTTLS
 */
@ConfigurationProperties("laksana.smtp")
record SmtpProperties(
        @Nullable String host,
        @DefaultValue("587") int port,
        @Nullable String user,
        @Nullable String password,
        @DefaultValue("laksana@localhost") String from,
        @DefaultValue("true") boolean starttls,
        @DefaultValue("false") boolean ssl) {

    boolean aktif() {
        return host != null && !host.isBlank();
    }
}
