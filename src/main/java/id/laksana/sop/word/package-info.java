/**
 * The official form as a Word document (Office Open XML, ECMA-376): real tables with editable text,
 * and the flow drawn with shapes that can be moved. It prints what {@link
 * id.laksana.sop.bentuk.TataLetak} laid out, sheet by sheet.
 */
@NullMarked
package id.laksana.sop.word;

import org.jspecify.annotations.NullMarked;
