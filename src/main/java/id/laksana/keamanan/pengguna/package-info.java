/** Who is at the page: account, posts of the moment, rights of the chosen one. */
@NullMarked
package id.laksana.keamanan.pengguna;

import org.jspecify.annotations.NullMarked;
