package id.laksana.database;

import java.util.Set;

/** Tables that belong to the installation and to no instansi; a new one must be argued for here. */
final class InstallationTables {

    static final Set<String> NAMES =
            Set.of(
                    "laksana.pemakaian",
                    // which job runs next on which node; what a job works on lies in tenant tables
                    "laksana.scheduled_tasks",
                    // found before the instansi is known: the session says which one it is
                    "keamanan.sesi",
                    "keamanan.sesi_attributes",
                    // attempts to log in, counted before it is known whether the account exists
                    "keamanan.percobaan",
                    // the authority that vouches for the keys of all instansi; its own key is
                    // sealed
                    "naskah.penerbit_sertifikat");

    private InstallationTables() {}
}
