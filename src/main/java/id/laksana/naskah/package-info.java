/**
 * Official documents: signature, numbers and registers. Law: Permendagri 1/2023 (tata naskah
 * dinas), UU 11/2008 jo. UU 1/2024 and PP 71/2019 (tanda tangan elektronik), Peraturan ANRI 5/2021.
 */
@ApplicationModule(
        allowedDependencies = {
            "pelaksanaan",
            "sop",
            "sop::bentuk",
            "organisasi",
            "keamanan::pengaman",
            "database",
            "web"
        })
@NullMarked
package id.laksana.naskah;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
