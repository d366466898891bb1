/** The audit log: append-only, chained by hash. */
@NullMarked
package id.laksana.keamanan.audit;

import org.jspecify.annotations.NullMarked;
