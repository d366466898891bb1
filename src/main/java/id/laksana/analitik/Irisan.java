package id.laksana.analitik;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The cases of one version that began in a time, as the database is asked for them.
 *
 * @param versi null: of every version
 */
record Irisan(@Nullable UUID versi, OffsetDateTime mulai, OffsetDateTime sampai) {

    static Irisan of(@Nullable UUID versi, Kurun kurun, ZoneId zona) {
        return new Irisan(
                versi,
                kurun.mulai(zona).atOffset(ZoneOffset.UTC),
                kurun.akhir(zona).atOffset(ZoneOffset.UTC));
    }

    /** The parameters of a statement by name. */
    Map<String, @Nullable Object> nilai() {
        var values = new HashMap<String, @Nullable Object>();
        values.put("versi", versi);
        values.put("mulai", mulai);
        values.put("sampai", sampai);
        return values;
    }
}
