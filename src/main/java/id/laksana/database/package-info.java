/**
 * Where the data lies: the embedded PostgreSQL or an external one, migrations as owner, the
 * application as a plain role, the identity (instansi) that row-level security reads in every
 * transaction, and the jobs that run by the database's clock over all nodes. Holds no domain rules.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package id.laksana.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
