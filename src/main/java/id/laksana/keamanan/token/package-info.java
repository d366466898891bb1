/** Tokens by which programs use the API for a person and a post. */
@NullMarked
package id.laksana.keamanan.token;

import org.jspecify.annotations.NullMarked;
