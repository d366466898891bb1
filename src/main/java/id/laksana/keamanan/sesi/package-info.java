/** Sessions: what they keep of a login, and the list of them. */
@NullMarked
package id.laksana.keamanan.sesi;

import org.jspecify.annotations.NullMarked;
