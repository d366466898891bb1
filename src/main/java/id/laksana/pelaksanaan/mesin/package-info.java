/**
 * The execution kernel of an SOP: {@code (state, command, moment) -> events | refusal}, and the
 * state is the fold of the events. Pure: it depends on {@code java..} and the SOP model only, knows
 * no Spring, no SQL and no clock, and does not ask who may act.
 *
 * <p>{@link id.laksana.pelaksanaan.mesin.Mesin} is the entrance. What a command may ask is in
 * {@code Perintah}, what can have happened in {@code Peristiwa}, where a case stands in {@code
 * KeadaanPelaksanaan}. The semantics, and where BPMN engines differ on purpose, are in {@code
 * docs/keputusan/0007-mesin-pelaksanaan.md}.
 */
@NullMarked
package id.laksana.pelaksanaan.mesin;

import org.jspecify.annotations.NullMarked;
