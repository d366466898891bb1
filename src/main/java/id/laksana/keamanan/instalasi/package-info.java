/** What those do who run the installation: found an instansi, and open one for administration. */
@NullMarked
package id.laksana.keamanan.instalasi;

import org.jspecify.annotations.NullMarked;
