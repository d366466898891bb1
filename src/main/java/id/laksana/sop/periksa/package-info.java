/**
 * The rules an SOP's content must or should satisfy, each with its legal basis. Pure: what lies
 * outside the file (people, other SOPs, the version) comes in as {@link
 * id.laksana.sop.periksa.Konteks}.
 */
@NullMarked
package id.laksana.sop.periksa;

import org.jspecify.annotations.NullMarked;
