/**
 * Mutu baku against what really happened: per SOP, row, post and unit; the monitoring and the
 * evaluation form; the event log for tools of process mining. Law: PermenPAN-RB 35/2012 (monitoring
 * every 6 months, evaluation at least once a year). Format of the log: IEEE 1849 (XES).
 *
 * <p>It reads the histories that {@code pelaksanaan} keeps and measures them on its own tables,
 * when a page asks and every night; nobody uses this module. Measured are posts and units, never
 * persons.
 */
@ApplicationModule(
        allowedDependencies = {
            "pelaksanaan",
            "sop",
            "sop::bentuk",
            "organisasi",
            "organisasi::kalender",
            "database",
            "web"
        })
@NullMarked
package id.laksana.analitik;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
