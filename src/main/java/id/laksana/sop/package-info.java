/**
 * The SOP model, its files, rules, versions and catalogue. Law: PermenPAN-RB 35/2012 (SOP AP),
 * Permendagri 52/2011.
 *
 * <p>{@link id.laksana.sop.Sop} is what one file says; a {@code VersiSop} is one such content with
 * its life cycle; {@link id.laksana.sop.Alur} is the graph that drawing, validators and the
 * execution kernel share. This module draws and checks SOPs; it never runs them.
 */
@ApplicationModule(allowedDependencies = {"berkas", "database", "organisasi", "web"})
@NullMarked
package id.laksana.sop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
