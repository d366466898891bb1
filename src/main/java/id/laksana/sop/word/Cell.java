package id.laksana.sop.word;

import id.laksana.sop.bentuk.routing.Rect;
import java.util.List;

/**
 * A cell of a table where it lies on the sheet.
 *
 * @param middle whether the text stands in the middle of its height
 * @param head whether it belongs to the rows that name the columns
 */
record Cell(Rect place, List<Paragraph> content, boolean middle, boolean head) {}
