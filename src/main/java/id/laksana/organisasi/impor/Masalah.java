package id.laksana.organisasi.impor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing to mend in the sheet.
 *
 * @param baris row as the spreadsheet counts it; 0: the file as a whole
 * @param kolom head of the column; null: the whole row
 * @param kunci of the message
 */
public record Masalah(int baris, @Nullable String kolom, String kunci, List<String> rincian) {}
