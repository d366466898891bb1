package id.laksana.organisasi.impor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Streams one sheet of a workbook. */
final class LembarXlsx {

    private static final int MAX_COLUMNS = 200;

    private LembarXlsx() {}

    /**
     * @param namaLembar the sheet wanted; without one of that name the first visible sheet is read
     */
    static void read(Path file, String namaLembar, PenerimaBaris penerima)
            throws BerkasDitolak, IOException {
        PenjagaXlsx.check(file);
        try (var workbook = open(file);
                var rows = stream(sheet(workbook, namaLembar))) {
            var iterator = rows.iterator();
            for (Row row = next(iterator); row != null; row = next(iterator)) {
                penerima.baris(row.getRowNum(), cells(row));
            }
        }
    }

    private static ReadableWorkbook open(Path file) throws BerkasDitolak {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
        } catch (IOException | RuntimeException e) {
            throw new BerkasDitolak("impor.berkas.rusak");
        }
    }

    private static Stream<Row> stream(Sheet sheet) throws BerkasDitolak {
        try {
            return sheet.openStream();
        } catch (IOException | RuntimeException e) {
            throw new BerkasDitolak("impor.berkas.rusak");
        }
    }

    private static Sheet sheet(ReadableWorkbook workbook, String wanted) throws BerkasDitolak {
        var visible =
                workbook.getSheets()
                        .filter(s -> s.getVisibility() == SheetVisibility.VISIBLE)
                        .toList();
        return visible.stream()
                .filter(s -> s.getName().strip().equalsIgnoreCase(wanted))
                .findFirst()
                .or(() -> visible.stream().findFirst())
                .orElseThrow(() -> new BerkasDitolak("impor.berkas.tanpa-lembar"));
    }

    /**
     * The library answers broken content with many kinds of exception; all mean the same to the
     * user.
     */
    private static @Nullable Row next(Iterator<Row> iterator) throws BerkasDitolak {
        try {
            return iterator.hasNext() ? iterator.next() : null;
        } catch (RuntimeException e) {
            throw new BerkasDitolak("impor.berkas.rusak");
        }
    }

    private static List<Sel> cells(Row row) throws BerkasDitolak {
        if (row.getCellCount() > MAX_COLUMNS) {
            throw new BerkasDitolak("impor.berkas.kolom-banyak", MAX_COLUMNS);
        }
        var result = new ArrayList<Sel>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            result.add(row.getOptionalCell(i).map(LembarXlsx::sel).orElse(Sel.KOSONG));
        }
        return result;
    }

    private static Sel sel(Cell cell) {
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        return switch (cell.getType()) {
            case FORMULA -> new Sel(raw, Sel.Sifat.RUMUS);
            case ERROR -> new Sel(raw, Sel.Sifat.GALAT);
            case NUMBER -> new Sel(raw, Sel.Sifat.ANGKA);
            case BOOLEAN, EMPTY -> Sel.teks(raw);
            case STRING -> text(cell, raw);
        };
    }

    /** A text that the table of shared texts does not have must not pass for a blank cell. */
    private static Sel text(Cell cell, String raw) {
        try {
            return cell.getValue() == null ? unreadable(raw) : Sel.teks(cell.asString());
        } catch (ExcelReaderException e) {
            return unreadable(raw);
        }
    }

    private static Sel unreadable(String raw) {
        return new Sel(raw.isEmpty() ? "?" : raw, Sel.Sifat.GALAT);
    }
}
