/**
 * Strict reader of the definition files (YAML 1.2): every problem is found with file, line and
 * rule, none is an exception. Also the guard that every archive from outside passes, and pictures
 * from outside drawn anew. Knows no domain; depends on nothing.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package id.laksana.berkas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
