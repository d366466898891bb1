package id.laksana.pelaksanaan.mesin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who and when, on every event.
 *
 * @param oleh null when nobody acted: the calendar started the case, or a called case brought its
 *     result
 */
public record Jejak(@Nullable PelakuTercatat oleh, Instant saat) {}
