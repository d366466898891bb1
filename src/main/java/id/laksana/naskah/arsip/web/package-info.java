/** Pages of the archive. */
@NullMarked
package id.laksana.naskah.arsip.web;

import org.jspecify.annotations.NullMarked;
