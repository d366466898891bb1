/** Content of files: what it is, and where it is kept. */
@NullMarked
package id.laksana.pelaksanaan.berkas;

import org.jspecify.annotations.NullMarked;
