/** Rights on posts, and the sets of rights that offices usually want. */
@NullMarked
package id.laksana.keamanan.hak;

import org.jspecify.annotations.NullMarked;
