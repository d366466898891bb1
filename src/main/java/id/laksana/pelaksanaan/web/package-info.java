/** Pages of running SOPs: desk, task, case. */
@NullMarked
package id.laksana.pelaksanaan.web;

import org.jspecify.annotations.NullMarked;
