/**
 * Cases that the calendar starts: an SOP that recurs (PermenPAN-RB 35/2012, SOP rutin) begins by
 * itself once in each period, on an office day.
 */
@NullMarked
package id.laksana.pelaksanaan.berkala;

import org.jspecify.annotations.NullMarked;
