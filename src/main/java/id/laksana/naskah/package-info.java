/**
 * Naskah dinas: official documents of a regional government. Law: Permendagri 1/2023 (tata naskah
 * dinas), Permendagri 83/2022 (klasifikasi arsip), UU 43/2009 and PP 28/2012 (kearsipan).
 */
@ApplicationModule(
        allowedDependencies = {
            "pelaksanaan::berkas",
            "organisasi",
            "organisasi::impor",
            "database",
            "web"
        })
@NullMarked
package id.laksana.naskah;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
