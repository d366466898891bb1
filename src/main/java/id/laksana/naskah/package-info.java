/**
 * Official documents. Law: Permendagri 1/2023 (tata naskah dinas di lingkungan pemerintah daerah).
 */
@ApplicationModule(
        allowedDependencies = {
            "pelaksanaan",
            "pelaksanaan::berkas",
            "pelaksanaan::pengingat",
            "sop",
            "sop::bentuk",
            "organisasi",
            "organisasi::kalender",
            "keamanan::pengaman",
            "database",
            "web"
        })
@NullMarked
package id.laksana.naskah;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
