/** Content of files: what it is, and where it is kept. */
@NamedInterface("berkas")
@NullMarked
package id.laksana.pelaksanaan.berkas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
