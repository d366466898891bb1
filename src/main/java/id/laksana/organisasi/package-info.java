/**
 * Who is who: instansi (tenants), units, posts, their holders over time, teams, and the working
 * calendar. Law: PP 18/2016 jo. PP 72/2019 (perangkat daerah), PP 11/2017 jo. PP 17/2020 (ASN),
 * Perpres 21/2023 (working time).
 */
@ApplicationModule(allowedDependencies = {"berkas", "database", "web"})
@NullMarked
package id.laksana.organisasi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
