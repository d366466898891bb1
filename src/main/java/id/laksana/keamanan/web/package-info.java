/** Pages of login, own account and administration of security. */
@NullMarked
package id.laksana.keamanan.web;

import org.jspecify.annotations.NullMarked;
