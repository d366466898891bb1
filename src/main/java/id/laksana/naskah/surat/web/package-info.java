/** The pages of incoming letters and their dispositions. */
@NullMarked
package id.laksana.naskah.surat.web;

import org.jspecify.annotations.NullMarked;
