/**
 * The archive: items with their files, classified, kept together in topic files, with retention by
 * the schedule of the instansi. Law: UU 43/2009, PP 28/2012, Permendagri 83/2022. Others hand over
 * through {@link id.laksana.naskah.arsip.Arsip}.
 *
 * <p>Nothing is destroyed here: there is no way yet to remove an item or its content.
 */
@NamedInterface("arsip")
@NullMarked
package id.laksana.naskah.arsip;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
