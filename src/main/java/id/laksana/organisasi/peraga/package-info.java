/**
 * Fills an installation for trial with the bodies of the source documents and invented people, from
 * {@code definisi/organisasi}. Runs only with {@code laksana.demo}, and only for an instansi that
 * has no unit yet.
 */
@NullMarked
package id.laksana.organisasi.peraga;

import org.jspecify.annotations.NullMarked;
