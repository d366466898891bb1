/** Tests of the Word export, read back by Apache POI and by LibreOffice. */
@NullMarked
package id.laksana.sop.word;

import org.jspecify.annotations.NullMarked;
