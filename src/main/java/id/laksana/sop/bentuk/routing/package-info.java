/**
 * Draws the arrows of one sheet: orthogonal lines on tracks between symbols. Knows nothing of SOPs,
 * only of symbols, connections and a field of columns and rows, all in millimetres.
 *
 * <p>Grammar: a forward arrow leaves at the side, turns once and enters from above; a return leaves
 * at the other side and enters from below, so that its direction alone tells it apart. No line
 * passes a symbol or a word, none shares a track; where two must cross, they cross at a right angle
 * and the horizontal one hops.
 */
@NullMarked
package id.laksana.sop.bentuk.routing;

import org.jspecify.annotations.NullMarked;
