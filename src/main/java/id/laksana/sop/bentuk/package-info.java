/**
 * The official form of an SOP AP (PermenPAN-RB 35/2012): identity page and branching flow chart, as
 * pure functions of {@link id.laksana.sop.Sop}. {@link id.laksana.sop.bentuk.TataLetak} measures in
 * millimetres; screen, PDF and Word draw what it says, so they agree.
 */
@NamedInterface("bentuk")
@NullMarked
package id.laksana.sop.bentuk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
