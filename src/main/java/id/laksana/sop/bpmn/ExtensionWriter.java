package id.laksana.sop.bpmn;

import id.laksana.sop.Langkah;
import id.laksana.sop.Sop;
import id.laksana.sop.Waktu;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What BPMN has no place for: as text to read and as elements of our own to compute with. */
final class ExtensionWriter {

    static final String NAMESPACE = "https://laksana.id/skema/bpmn/1";

    /** Flowable refuses a process with more words than this. */
    private static final int LONGEST = 2000;

    private final Xml xml;
    private final Sop sop;
    private final Words words;

    ExtensionWriter(Xml xml, Sop sop, Words words) {
        this.xml = xml;
        this.sop = sop;
        this.words = words;
    }

    void writeSop() {
        var lines = new ArrayList<String>();
        addLine(lines, "nomor", sop.nomor());
        addLine(lines, "ringkasan", sop.ringkasan());
        addLine(lines, "dasarHukum", join(sop.dasarHukum()));
        addLine(lines, "peringatan", join(sop.peringatan()));
        writeDocumentation(lines);
        var tanggal = sop.tanggal();
        xml.open("bpmn:extensionElements");
        xml.open(
                "laksana:sop",
                "kode",
                sop.kode(),
                "nomor",
                sop.nomor(),
                "instansi",
                sop.instansi(),
                "unit",
                sop.unit(),
                "pembuatan",
                tanggal.pembuatan(),
                "revisi",
                tanggal.revisi(),
                "efektif",
                tanggal.efektif());
        writeEach("dasarHukum", sop.dasarHukum());
        writeEach("peringatan", sop.peringatan());
        xml.close().close();
    }

    void writeLangkah(Langkah langkah) {
        writeDocumentation(lines(langkah));
        xml.open("bpmn:extensionElements");
        xml.open("laksana:langkah", "no", langkah.no(), "noTercetak", langkah.noTercetak());
        writeEach("oleh", langkah.oleh());
        langkah.tindakan()
                .forEach(act -> xml.text("laksana:tindakan", act.name().toLowerCase(Locale.ROOT)));
        writeEach("kelengkapan", langkah.mutuBaku().kelengkapan());
        writeWaktu(langkah.mutuBaku().waktu());
        writeEach("output", langkah.mutuBaku().output());
        writeEach("rincian", langkah.rincian());
        writeOptional("opsional", langkah.opsional());
        writeOptional("untukSetiap", langkah.untukSetiap());
        writeOptional("panggil", langkah.panggil());
        writeOptional("formulir", langkah.formulir());
        writeOptional("keterangan", langkah.keterangan());
        langkah.ditafsirkan()
                .forEach(
                        (field, reason) ->
                                xml.text("laksana:ditafsirkan", reason, "bidang", field));
        xml.close().close();
    }

    private List<String> lines(Langkah langkah) {
        var mutuBaku = langkah.mutuBaku();
        var lines = new ArrayList<String>();
        if (langkah.oleh().size() > 1) {
            String key =
                    langkah.bersama() == Langkah.Bersama.SEMUA
                            ? "bersamaSemua"
                            : "bersamaSalahSatu";
            addLine(lines, key, join(langkah.oleh().stream().map(this::nama).toList()));
        }
        addLine(lines, "kelengkapan", join(mutuBaku.kelengkapan()));
        addLine(
                lines,
                "waktu",
                mutuBaku.waktu() == null
                        ? words.get("waktu.tiada")
                        : words.waktu(mutuBaku.waktu()));
        addLine(lines, "output", join(mutuBaku.output()));
        addLine(lines, "rincian", join(langkah.rincian()));
        addLine(lines, "opsional", langkah.opsional());
        addLine(lines, "untukSetiap", langkah.untukSetiap());
        addLine(lines, "panggil", langkah.panggil());
        addLine(lines, "keterangan", langkah.keterangan());
        return lines;
    }

    private String nama(String kode) {
        return sop.daftarPelaksana().get(sop.kolom(kode)).nama();
    }

    private static @Nullable String join(List<String> items) {
        return items.isEmpty() ? null : String.join("; ", items);
    }

    private void addLine(List<String> lines, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            lines.add(words.get("dokumentasi." + key, value));
        }
    }

    /** The elements of our own carry in full what is cut here. */
    private void writeDocumentation(List<String> lines) {
        String text = String.join("\n", lines);
        if (!text.isEmpty()) {
            boolean fits = text.length() <= LONGEST;
            xml.text("bpmn:documentation", fits ? text : text.substring(0, LONGEST - 1) + "…");
        }
    }

    private void writeWaktu(@Nullable Waktu waktu) {
        if (waktu != null) {
            xml.empty(
                    "laksana:waktu",
                    "palingCepat",
                    waktu.palingCepat(),
                    "palingLama",
                    waktu.palingLama(),
                    "satuan",
                    waktu.satuan().name().toLowerCase(Locale.ROOT));
        }
    }

    private void writeEach(String element, List<String> values) {
        values.forEach(value -> xml.text("laksana:" + element, Objects.requireNonNull(value)));
    }

    private void writeOptional(String element, @Nullable String value) {
        if (value != null) {
            xml.text("laksana:" + element, value);
        }
    }
}
