/**
 * An SOP as BPMN 2.0 (OMG formal/2011-01-03, ISO/IEC 19510) with its diagram: pure functions of
 * {@link id.laksana.sop.Sop}.
 *
 * <p>The file is meant to be read in any BPMN tool and to run unchanged in Flowable and Operaton,
 * row by row as the SOP says. {@code docs/bpmn.md} describes how each shape of an SOP is put into
 * BPMN and which variables drive it.
 */
@NullMarked
package id.laksana.sop.bpmn;

import org.jspecify.annotations.NullMarked;
