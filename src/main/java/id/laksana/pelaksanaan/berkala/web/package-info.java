/** Pages of the schedules. */
@NullMarked
package id.laksana.pelaksanaan.berkala.web;

import org.jspecify.annotations.NullMarked;
