/**
 * Reads pegawai and units from XLSX and CSV sheets: every problem with row, column and remedy; a
 * preview of what would change; then all of it or nothing. A sheet is read as a stream and compared
 * in SQL, so its length does not matter.
 */
@NamedInterface("impor")
@NullMarked
package id.laksana.organisasi.impor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
