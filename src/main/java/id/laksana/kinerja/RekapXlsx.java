package id.laksana.kinerja;

import id.laksana.kinerja.Rekap.Sel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * The recapitulation as a workbook: the units side by side, and below them on a second sheet each
 * entry with its evidence. Numbers are numbers in it.
 */
final class RekapXlsx {

    private static final int HEAD = 5;
    private static final int FIXED = 4;

    private final ResourceBundle words =
            ResourceBundle.getBundle("messages.kinerja-rekap", Locale.ROOT);
    private final Rekap rekap;
    private final String judul;
    private final String perihal;

    RekapXlsx(Rekap rekap, String judul, String perihal) {
        this.rekap = rekap;
        this.judul = judul;
        this.perihal = perihal;
    }

    String nama() {
        return (words.getString("nama") + " " + rekap.periode()).strip() + ".xlsx";
    }

    byte[] tulis() {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Laksana", null)) {
            rekap(workbook.newWorksheet(words.getString("lembar.rekap")));
            rincian(workbook.newWorksheet(words.getString("lembar.rincian")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void rekap(Worksheet sheet) {
        sheet.inlineString(0, 0, judul);
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.inlineString(1, 0, perihal);
        sheet.inlineString(2, 0, rekap.periode());
        head(sheet, HEAD - 1, List.of("no", "indikator", "satuan", "target"));
        int column = FIXED;
        for (var unit : rekap.daftarUnit()) {
            head(sheet, HEAD - 1, column++, unit.giliran().nama());
        }
        if (rekap.adaGabungan()) {
            head(sheet, HEAD - 1, column, words.getString("gabungan"));
        }
        int row = HEAD;
        for (var baris : rekap.daftarBaris()) {
            baris(sheet, row++, baris);
        }
        row++;
        for (var turn : rekap.belumMengirim()) {
            sheet.inlineString(row++, 1, words.getString("belum-mengirim") + ": " + turn.nama());
        }
        widths(sheet, column);
        cetak(sheet, HEAD - 1);
        sheet.freezePane(2, HEAD);
    }

    private void baris(Worksheet sheet, int row, Rekap.Baris baris) {
        var indikator = baris.indikator();
        sheet.value(row, 0, indikator.nomor());
        sheet.inlineString(row, 1, indikator.indikator());
        sheet.inlineString(row, 2, indikator.satuan());
        sheet.inlineString(row, 3, indikator.target());
        sheet.style(row, 1).wrapText(true).set();
        int column = FIXED;
        for (Sel cell : baris.sel()) {
            sel(sheet, row, column++, cell);
        }
        if (baris.gabungan() != null) {
            int decimals = indikator.desimal() == null ? 0 : indikator.desimal();
            angka(sheet, row, column, baris.gabungan().setScale(decimals, RoundingMode.HALF_UP));
        }
    }

    private void sel(Worksheet sheet, int row, int column, @Nullable Sel cell) {
        if (cell == null) {
            return;
        }
        if (!cell.terkirim()) {
            sheet.inlineString(row, column, words.getString("belum-mengirim"));
        } else {
            nilai(sheet, row, column, cell.data());
        }
    }

    private void nilai(Worksheet sheet, int row, int column, DataIndikator data) {
        if (data.belumAda()) {
            sheet.inlineString(row, column, words.getString("belum-ada"));
        } else if (data.angka().isPresent()) {
            angka(sheet, row, column, data.angka().get());
        } else {
            sheet.inlineString(row, column, data.realisasi());
        }
    }

    private static void angka(Worksheet sheet, int row, int column, BigDecimal number) {
        int decimals = Math.max(0, number.scale());
        String format = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        sheet.value(row, column, number);
        sheet.style(row, column).format(format).set();
    }

    private void rincian(Worksheet sheet) {
        head(
                sheet,
                0,
                List.of(
                        "unit",
                        "no",
                        "indikator",
                        "satuan",
                        "target",
                        "realisasi",
                        "bukti",
                        "kendala"));
        int row = 1;
        for (var unit : rekap.daftarUnit()) {
            for (DataIndikator data : unit.data()) {
                if (unit.giliran().selesai()) {
                    rincian(sheet, row++, unit.giliran().nama(), data);
                }
            }
        }
        sheet.width(0, 30);
        sheet.width(2, 50);
        for (int column : new int[] {6, 7}) {
            sheet.width(column, 40);
        }
        cetak(sheet, 0);
        sheet.freezePane(0, 1);
    }

    /** On paper all columns stand beside each other, and every sheet has the head. */
    private static void cetak(Worksheet sheet, int head) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(head);
    }

    private void rincian(Worksheet sheet, int row, String unit, DataIndikator data) {
        sheet.inlineString(row, 0, unit);
        sheet.value(row, 1, data.nomor());
        sheet.inlineString(row, 2, data.indikator());
        sheet.inlineString(row, 3, data.satuan());
        sheet.inlineString(row, 4, data.target());
        nilai(sheet, row, 5, data);
        sheet.inlineString(row, 6, data.bukti());
        sheet.inlineString(row, 7, data.kendala());
        for (int column : new int[] {0, 2, 6, 7}) {
            sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
    }

    private void head(Worksheet sheet, int row, List<String> keys) {
        for (int i = 0; i < keys.size(); i++) {
            head(sheet, row, i, words.getString("kolom." + keys.get(i)));
        }
    }

    private static void head(Worksheet sheet, int row, int column, String text) {
        sheet.inlineString(row, column, text);
        sheet.style(row, column).bold().wrapText(true).fillColor("E8ECF4").set();
    }

    private static void widths(Worksheet sheet, int last) {
        sheet.width(0, 5);
        sheet.width(1, 50);
        for (int i = 2; i <= last; i++) {
            sheet.width(i, i < FIXED ? 14 : 22);
        }
    }
}
