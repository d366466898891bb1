package id.laksana.analitik;

import id.laksana.sop.VersiSop;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * The event log as XES (IEEE 1849-2016): a case is a trace, a row of the SOP an activity, the post
 * a resource. Without a namespace, as the schema of the standard has none.
 */
final class LogXes implements PenulisLog {

    private static final String[][] EXTENSIONS = {
        {"Concept", "concept"},
        {"Lifecycle", "lifecycle"},
        {"Organizational", "org"},
        {"Time", "time"}
    };

    /** XML 1.0 cannot say these at all, not even escaped. */
    private static final Pattern UNSAYABLE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter xml;
    private final ZoneId zona;
    private final boolean nama;
    private @Nullable UUID kasus;

    /**
     * @param nama whether persons are named
     */
    LogXes(OutputStream out, VersiSop versi, Kurun kurun, ZoneId zona, boolean nama)
            throws IOException {
        this.zona = zona;
        this.nama = nama;
        try {
            xml =
                    XMLOutputFactory.newFactory()
                            .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            head(versi, kurun);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void head(VersiSop versi, Kurun kurun) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("log");
        xml.writeAttribute("xes.version", "1849.2016");
        for (String[] extension : EXTENSIONS) {
            xml.writeEmptyElement("extension");
            xml.writeAttribute("name", extension[0]);
            xml.writeAttribute("prefix", extension[1]);
            xml.writeAttribute("uri", "http://www.xes-standard.org/" + extension[1] + ".xesext");
        }
        global("trace", "concept:name");
        global("event", "concept:name", "lifecycle:transition");
        classifier("Kegiatan", "concept:name");
        classifier("KegiatanTransisi", "concept:name lifecycle:transition");
        text("concept:name", versi.sop().judul());
        text("lifecycle:model", "standard");
        text("sop", versi.sop().kode());
        number("versi", versi.nomorVersi());
        text("dari", kurun.dari().toString());
        text("sampai", kurun.sampai().toString());
    }

    private void global(String scope, String... keys) throws XMLStreamException {
        xml.writeStartElement("global");
        xml.writeAttribute("scope", scope);
        for (String key : keys) {
            text(key, "-");
        }
        if (scope.equals("event")) {
            attribute("date", "time:timestamp", "1970-01-01T00:00:00Z");
        }
        xml.writeEndElement();
    }

    private void classifier(String name, String keys) throws XMLStreamException {
        xml.writeEmptyElement("classifier");
        xml.writeAttribute("name", name);
        xml.writeAttribute("scope", "event");
        xml.writeAttribute("keys", keys);
    }

    @Override
    public void tulis(Kejadian k) throws IOException {
        try {
            if (!k.pelaksanaan().equals(kasus)) {
                trace(k);
            }
            event(k);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void trace(Kejadian awal) throws XMLStreamException {
        if (kasus != null) {
            xml.writeEndElement();
        }
        kasus = awal.pelaksanaan();
        xml.writeStartElement("trace");
        text("concept:name", kasus.toString());
        // of a case that was moved, another than that of the log
        number("versi-awal", awal.versi());
    }

    private void event(Kejadian k) throws XMLStreamException {
        xml.writeStartElement("event");
        text("concept:name", k.kegiatan());
        text("concept:instance", k.tugas());
        text("lifecycle:transition", k.transisi().kode());
        attribute(
                "date",
                "time:timestamp",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(k.waktu().atZone(zona)));
        text("org:resource", k.jabatan());
        text("org:role", k.pelaksana());
        text("org:group", k.unit());
        if (k.langkah() > 0) {
            number("langkah", k.langkah());
            number("putaran", k.putaran());
        }
        number("versi", k.versi());
        text("jawaban", k.jawaban());
        if (nama) {
            text("nama", k.nama());
        }
        xml.writeEndElement();
    }

    private void text(String key, @Nullable String value) throws XMLStreamException {
        if (value != null) {
            attribute("string", key, UNSAYABLE.matcher(value).replaceAll(""));
        }
    }

    private void number(String key, int value) throws XMLStreamException {
        attribute("int", key, String.valueOf(value));
    }

    private void attribute(String type, String key, String value) throws XMLStreamException {
        xml.writeEmptyElement(type);
        xml.writeAttribute("key", key);
        xml.writeAttribute("value", value);
    }

    @Override
    public void akhiri() throws IOException {
        try {
            if (kasus != null) {
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
