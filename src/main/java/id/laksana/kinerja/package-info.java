/**
 * SAKIP: so far the collection of performance data, as forms on the rows of SOPs. Law: Perpres
 * 29/2014, Pasal 17 (pengelolaan data kinerja).
 */
@ApplicationModule(allowedDependencies = {"pelaksanaan", "sop", "sop::bentuk", "organisasi", "web"})
@NullMarked
package id.laksana.kinerja;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
