/** Pages of naskah. */
@NullMarked
package id.laksana.naskah.web;

import org.jspecify.annotations.NullMarked;
