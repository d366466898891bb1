package id.laksana.sop.bentuk.routing;

import java.util.ArrayList;
import java.util.List;

/**
 * A found way.
 *
 * @param nodes from the first outside the start to the last before the end, tail included
 * @param arah direction in which each node is left
 */
record Path(Port keluar, Port masuk, int[] nodes, int[] arah, double biaya) {

    /** Marks the nodes as used, so that others cross them only at right angles. */
    void occupy(Grid grid) {
        mark(grid, true);
    }

    void release(Grid grid) {
        mark(grid, false);
    }

    private void mark(Grid grid, boolean occupy) {
        int before = keluar.arah();
        for (int i = 0; i < nodes.length; i++) {
            byte how =
                    before == arah[i] && !masuk.ekor().contains(nodes[i])
                            ? straight(arah[i])
                            : Grid.TAKEN;
            if (occupy) {
                grid.occupy(nodes[i], how);
            } else {
                grid.release(nodes[i], how);
            }
            before = arah[i];
        }
    }

    static byte straight(int direction) {
        return direction == Grid.RIGHT || direction == Grid.LEFT ? Grid.HORIZONTAL : Grid.VERTICAL;
    }

    /** Corners, from outline to outline. */
    List<Titik> points(Grid grid) {
        var points = new ArrayList<Titik>();
        points.add(keluar.tepi());
        int before = keluar.arah();
        for (int i = 0; i < nodes.length; i++) {
            if (before != arah[i]) {
                points.add(new Titik(grid.x(nodes[i]), grid.y(nodes[i])));
            }
            before = arah[i];
        }
        points.add(masuk.tepi());
        return points;
    }
}
