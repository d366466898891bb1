/** The sheet of a naskah: the two shapes of Permendagri 1/2023 as XHTML, PDF and Word. */
@NullMarked
package id.laksana.naskah.bentuk;

import org.jspecify.annotations.NullMarked;
