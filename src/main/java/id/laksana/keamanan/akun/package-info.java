/** Accounts: passwords, limits on guessing, the second factor, and what comes of a login. */
@NullMarked
package id.laksana.keamanan.akun;

import org.jspecify.annotations.NullMarked;
