package id.laksana.organisasi.impor;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the sheet that the import reads: as an empty template, or with what is stored. */
@Service
public class Ekspor {

    private static final int FLUSH_EVERY = 1000;

    private final EksporRepository repository;

    Ekspor(EksporRepository repository) {
        this.repository = repository;
    }

    /**
     * @param petunjuk lines for the second sheet
     * @param contoh an example row; null: none
     */
    public void templat(
            JenisImpor jenis,
            List<String> petunjuk,
            @Nullable List<String> contoh,
            OutputStream out)
            throws IOException {
        try (var workbook = new Workbook(out, "Laksana", null)) {
            var sheet = sheet(workbook, jenis);
            if (contoh != null) {
                row(sheet, 1, contoh);
            }
            sheet.finish();
            var help = workbook.newWorksheet("Petunjuk");
            help.width(0, 100);
            for (int i = 0; i < petunjuk.size(); i++) {
                help.inlineString(i, 0, petunjuk.get(i));
            }
            help.finish();
        }
    }

    /** All that is stored now, row by row. */
    @Transactional(readOnly = true)
    public void tulis(JenisImpor jenis, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Laksana", null)) {
            var sheet = sheet(workbook, jenis);
            var next = new int[] {1};
            repository.read(
                    jenis,
                    values -> {
                        row(sheet, next[0]++, values);
                        if (next[0] % FLUSH_EVERY == 0) {
                            flush(sheet);
                        }
                    });
            sheet.finish();
        }
    }

    private static Worksheet sheet(Workbook workbook, JenisImpor jenis) {
        var sheet = workbook.newWorksheet(jenis == JenisImpor.PEGAWAI ? "Pegawai" : "Unit");
        var columns = jenis.daftarKolom();
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, i == 0 || i == 1 ? 28 : 16);
            // text, so that Excel does not make a number of a NIP that is typed in
            sheet.style(i).format("@").set();
            sheet.inlineString(0, i, columns.get(i).judul());
            sheet.style(0, i).bold().set();
        }
        sheet.freezePane(0, 1);
        return sheet;
    }

    private static void row(Worksheet sheet, int row, List<? extends @Nullable String> values) {
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            if (value != null) {
                sheet.inlineString(row, i, value);
                sheet.style(row, i).format("@").set();
            }
        }
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
