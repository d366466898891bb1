package id.laksana.analitik;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The event log as CSV (RFC 4180, UTF-8), one line for each event. */
final class LogCsv implements PenulisLog {

    private static final List<String> KOLOM =
            List.of(
                    "pelaksanaan",
                    "langkah",
                    "kegiatan",
                    "transisi",
                    "waktu",
                    "putaran",
                    "tugas",
                    "pelaksana",
                    "unit",
                    "jabatan",
                    "jawaban",
                    "versi");

    private final CsvWriter csv;
    private final ZoneId zona;
    private final boolean nama;

    /**
     * @param nama whether persons are named
     */
    LogCsv(OutputStream out, ZoneId zona, boolean nama) {
        this.csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.zona = zona;
        this.nama = nama;
        var head = new ArrayList<>(KOLOM);
        if (nama) {
            head.add("nama");
        }
        csv.writeRecord(head);
    }

    @Override
    public void tulis(Kejadian k) {
        var cells = new ArrayList<String>();
        cells.add(k.pelaksanaan().toString());
        cells.add(k.langkah() == 0 ? "" : String.valueOf(k.langkah()));
        cells.add(aman(k.kegiatan()));
        cells.add(k.transisi().kode());
        cells.add(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(k.waktu().atZone(zona)));
        cells.add(k.putaran() == 0 ? "" : String.valueOf(k.putaran()));
        cells.add(aman(k.tugas()));
        cells.add(aman(k.pelaksana()));
        cells.add(aman(k.unit()));
        cells.add(aman(k.jabatan()));
        cells.add(aman(k.jawaban()));
        cells.add(String.valueOf(k.versi()));
        if (nama) {
            cells.add(aman(k.nama()));
        }
        csv.writeRecord(cells);
    }

    /** A spreadsheet takes a cell that begins so for a formula, and runs it. */
    private static String aman(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public void akhiri() throws IOException {
        csv.flush();
    }
}
