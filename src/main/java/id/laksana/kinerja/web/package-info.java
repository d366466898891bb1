/** Saving the sheets of performance data. */
@NullMarked
package id.laksana.kinerja.web;

import org.jspecify.annotations.NullMarked;
