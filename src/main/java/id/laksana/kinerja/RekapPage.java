package id.laksana.kinerja;

/**
 * @param dapatDiisi the reader has the task and may send a unit back
 * @param dokumen a workbook is made of it when the task is completed
 */
public record RekapPage(Rekap rekap, boolean dapatDiisi, boolean dokumen) {}
