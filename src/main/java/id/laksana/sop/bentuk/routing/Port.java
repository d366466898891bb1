package id.laksana.sop.bentuk.routing;

import java.util.List;

/**
 * A place where a line may leave or enter a symbol.
 *
 * @param tepi the point on the outline
 * @param node the first node outside (leaving), or the last node at which the line may still turn
 *     (entering)
 * @param arah direction of travel at the outline
 * @param ekor nodes between {@code node} and the outline, which the arrow head needs for itself
 */
record Port(Titik tepi, int node, int arah, double biaya, List<Integer> ekor) {}
