/** Tests of the execution kernel: rule by rule, by random walks, and against other engines. */
@NullMarked
package id.laksana.pelaksanaan.mesin;

import org.jspecify.annotations.NullMarked;
