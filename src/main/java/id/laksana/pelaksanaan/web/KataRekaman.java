package id.laksana.pelaksanaan.web;

import id.laksana.web.Formats;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * The words of a printed record: always Indonesian, as official documents are (UU 24/2009, Pasal
 * 27), with every moment complete.
 */
public final class KataRekaman {

    private static final Locale INDONESIAN = Locale.of("id");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd-MM-uuuu HH.mm.ss");

    private final MessageSource messages;
    private final Formats formats;
    private final ZoneId zona;

    KataRekaman(MessageSource messages, ZoneId zona, Clock clock) {
        this.messages = messages;
        this.zona = zona;
        this.formats = new Formats(INDONESIAN, zona, clock);
    }

    public String t(String key, @Nullable Object... args) {
        var words = Arrays.stream(args).map(this::spoken).toArray();
        return messages.getMessage(key, words, INDONESIAN);
    }

    private @Nullable Object spoken(@Nullable Object arg) {
        return switch (arg) {
            case null -> "";
            case Instant moment -> saat(moment);
            case LocalDate date -> formats.date(date);
            default -> arg;
        };
    }

    public String saat(Instant moment) {
        return MOMENT.format(moment.atZone(zona));
    }

    public Formats fmt() {
        return formats;
    }
}
