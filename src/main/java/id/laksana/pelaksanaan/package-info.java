/**
 * Runs SOP versions: a Pelaksanaan is one case of an SOP, its open steps are Tugas, what happened
 * is an append-only list of Peristiwa. Law: PermenPAN-RB 35/2012 (SOP AP), UU 30/2014 (who may act,
 * reasons for a refusal).
 *
 * <p>{@code mesin} decides what follows from an act; here is who may act, by when, and where it is
 * kept. It never imports the modules whose work is done in a case: they register.
 */
@ApplicationModule(
        allowedDependencies = {
            "sop",
            "sop::bentuk",
            "organisasi",
            "organisasi::kalender",
            "berkas",
            "database",
            "web"
        })
@NullMarked
package id.laksana.pelaksanaan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
