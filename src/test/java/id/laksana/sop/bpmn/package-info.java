/** Tests of the BPMN export: schema, bpmn-moddle, diagram, and runs on Flowable and Operaton. */
@NullMarked
package id.laksana.sop.bpmn;

import org.jspecify.annotations.NullMarked;
