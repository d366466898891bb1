/**
 * The counters of all registers of naskah (Permendagri 1/2023: one series for each register and
 * year).
 */
@NullMarked
package id.laksana.naskah.nomor;

import org.jspecify.annotations.NullMarked;
