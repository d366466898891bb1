package id.laksana.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an error page says.
 *
 * @param kind the part of the message keys: the status, or "lain" for one without words of its own
 * @param number finds the entry in the log; only for faults of the program
 */
public record ErrorPage(
        int status,
        String kind,
        @Nullable String number,
        List<String> posts,
        @Nullable String ask) {}
