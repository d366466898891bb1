/**
 * Naskah dinas: letters and decrees in the official shape, drafted, checked, initialled and signed
 * inside the rows of SOPs. Law: Permendagri 1/2023 (tata naskah dinas di lingkungan pemerintah
 * daerah); the rule of the instansi goes before it, so what local rules change is its setting. For
 * electronic signatures: UU 11/2008 jo. UU 1/2024, PP 71/2019; for the archive: Permendagri
 * 83/2022, UU 43/2009, PP 28/2012.
 */
@ApplicationModule(
        allowedDependencies = {
            "pelaksanaan",
            "pelaksanaan::berkas",
            "pelaksanaan::pengingat",
            "sop",
            "sop::bentuk",
            "organisasi",
            "organisasi::impor",
            "organisasi::kalender",
            "berkas",
            "keamanan::pengaman",
            "database",
            "web"
        })
@NullMarked
package id.laksana.naskah;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
