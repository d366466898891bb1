/**
 * The program in a real browser: every page at three widths, in light and dark, with axe; the
 * journeys of people who work with it; the same without script, by keyboard and in English.
 */
@NullMarked
package id.laksana.browser;

import org.jspecify.annotations.NullMarked;
