package id.laksana.keamanan;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code laksana.security.*}, by environment {@code LAKSANA_SECURITY_*}.
 *
 * @param key 32 bytes in Base64 that encrypt the secrets of the second factor; the same on every
 *     node. Null: made once and kept in a file beside the data
 * @param sessionIdle a session unused for that long ends
 * @param sessionMax a session ends after that long, used or not
 * @param postMemory for how long the posts and rights of a person may be remembered between
 *     requests
 * @param oneTimePassword how long a password given by an administrator may be used
 */
@ConfigurationProperties("laksana.security")
public record SecurityProperties(
        @Nullable String key,
        @DefaultValue("2h") Duration sessionIdle,
        @DefaultValue("12h") Duration sessionMax,
        @DefaultValue("1s") Duration postMemory,
        @DefaultValue("72h") Duration oneTimePassword) {}
