package id.laksana.pelaksanaan.pengingat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Due tasks as iCalendar (RFC 5545). Events and not to-dos: phones and office calendars show only
 * these of a subscribed calendar. An event is the due moment itself and keeps nobody busy.
 */
@Component
class KalenderIcs {

    private static final String BEGINNING = "19700101T000000";

    private final MessageSource messages;
    private final AlamatUmum alamat;

    KalenderIcs(MessageSource messages, AlamatUmum alamat) {
        this.messages = messages;
        this.alamat = alamat;
    }

    /**
     * @param tasks with a due moment
     */
    String tulis(List<TugasDiingat> tasks, String nama, ZoneId zona, Locale locale) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Laksana//Tugas//ID"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", nama));
        calendar.add(new XProperty("X-WR-TIMEZONE", zona.getId()));
        calendar.add(zone(zona));
        tasks.forEach(task -> calendar.add(event(task, zona, locale)));
        var text = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    /** Of the zones of Indonesia, whose clocks have not been changed since long before Laksana. */
    private static VTimeZone zone(ZoneId zona) {
        ZoneOffset offset = zona.getRules().getOffset(Instant.EPOCH.plusSeconds(1_700_000_000L));
        var standard = new Standard();
        standard.add(new DtStart<>(BEGINNING));
        standard.add(new TzOffsetFrom(offset));
        standard.add(new TzOffsetTo(offset));
        var zone = new VTimeZone(new ComponentList<Observance>(List.of(standard)));
        zone.add(new TzId(zona.getId()));
        return zone;
    }

    private VEvent event(TugasDiingat task, ZoneId zona, Locale locale) {
        String link = alamat.ke("/tugas/" + task.id());
        var due = Objects.requireNonNull(task.tenggat());
        var event = new VEvent(false);
        event.add(new Uid(task.id().toString()));
        event.add(new DtStamp(task.dibuka()));
        event.add(new DtStart<>(due.atZone(zona)));
        event.add(
                new Summary(
                        messages.getMessage(
                                "pengingat.kalender.tenggat",
                                new Object[] {task.kegiatan()},
                                locale)));
        event.add(new Description(task.perihal() + "\n" + link));
        event.add(new Url(URI.create(link)));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }
}
