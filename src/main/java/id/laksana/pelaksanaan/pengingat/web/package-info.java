/** Pages of notices, their settings and the calendar feed. */
@NullMarked
package id.laksana.pelaksanaan.pengingat.web;

import org.jspecify.annotations.NullMarked;
