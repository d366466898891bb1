/** The pages of the analysis, its forms and its downloads. */
@NullMarked
package id.laksana.analitik.web;

import org.jspecify.annotations.NullMarked;
