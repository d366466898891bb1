/** Pages of running cases. */
@NullMarked
package id.laksana.pelaksanaan.web;

import org.jspecify.annotations.NullMarked;
