/**
 * Incoming letters and what is ordered about them: the agenda, duplicates, the tree of dispositions
 * with due moments, the SOPs that a disposition starts, the answer. Form: lembar disposisi
 * (Permendagri 1/2023); speed: PermenPAN-RB 80/2012, which is revoked but still the usual rule.
 */
@NullMarked
package id.laksana.naskah.surat;

import org.jspecify.annotations.NullMarked;
