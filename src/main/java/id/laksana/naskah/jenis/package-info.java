/** The kinds of naskah dinas, as files say what stands in each. */
@NullMarked
package id.laksana.naskah.jenis;

import org.jspecify.annotations.NullMarked;
