/**
 * Pages of the organisation and the calendar, the import pages, and what the search field finds
 * here.
 */
@NullMarked
package id.laksana.organisasi.web;

import org.jspecify.annotations.NullMarked;
