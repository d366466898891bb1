package id.laksana.sop.bentuk.routing;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cheapest way between ports on the tracks of a grid (A*): few turns, fewer crossings, short. */
final class PathFinder {

    static final double LENGTH = 0.05;
    private static final double TURN = 3;
    private static final double CROSSING = 9;

    private final Grid grid;
    private final Heap heap = new Heap();
    private final double[] cost;
    private final int[] from;
    private final int[] seen;
    private final int[] entryAt;
    private int round;
    private List<Port> exits = List.of();
    private List<Port> entries = List.of();
    private Rect goal = new Rect(0, 0, 0, 0);

    PathFinder(Grid grid) {
        this.grid = grid;
        int states = grid.size() * 4;
        cost = new double[states];
        from = new int[states];
        seen = new int[states];
        entryAt = new int[grid.size()];
    }

    @Nullable Path find(List<Port> exits, List<Port> entries) {
        this.exits = exits;
        this.entries = entries.stream().filter(this::tailIsFree).toList();
        if (this.entries.isEmpty()) {
            return null;
        }
        round++;
        heap.clear();
        prepareGoal();
        for (int i = 0; i < exits.size(); i++) {
            start(i);
        }
        return search();
    }

    private boolean tailIsFree(Port entry) {
        for (int i = 0; i < entry.ekor().size(); i++) {
            int node = entry.ekor().get(i);
            if (grid.use(node) != 0 || i > 0 && grid.closed(node, entry.arah())) {
                return false;
            }
        }
        boolean lastStep = !entry.ekor().isEmpty();
        return !lastStep || !grid.closed(entry.node(), entry.arah());
    }

    private void prepareGoal() {
        Arrays.fill(entryAt, -1);
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = 0;
        double bottom = 0;
        for (int i = 0; i < entries.size(); i++) {
            int node = entries.get(i).node();
            int other = entryAt[node];
            if (other < 0 || entries.get(other).biaya() > entries.get(i).biaya()) {
                entryAt[node] = i;
            }
            left = Math.min(left, grid.x(node));
            right = Math.max(right, grid.x(node));
            top = Math.min(top, grid.y(node));
            bottom = Math.max(bottom, grid.y(node));
        }
        goal = new Rect(left, top, right - left, bottom - top);
    }

    private void start(int exit) {
        Port port = exits.get(exit);
        if (passable(port.node(), port.arah())) {
            double stub = distance(port.tepi(), port.node()) * LENGTH;
            reach(port.node(), port.arah(), port.biaya() + stub + crossing(port.node()), -1 - exit);
        }
    }

    private @Nullable Path search() {
        Path best = null;
        while (!heap.isEmpty()) {
            int state = heap.next();
            if (best != null && cost[state] + rest(state) >= best.biaya()) {
                return best;
            }
            best = better(best, state);
            for (int turn = 0; turn < 4; turn++) {
                if (turn != 2) {
                    step(state, turn);
                }
            }
        }
        return best;
    }

    private void step(int state, int turn) {
        int node = state / 4;
        int direction = (state + turn) % 4;
        if (turn != 0 && grid.use(node) != 0) {
            return;
        }
        int next = nextOpen(node, direction);
        if (next >= 0) {
            double step =
                    Math.abs(grid.x(next) - grid.x(node)) + Math.abs(grid.y(next) - grid.y(node));
            double sum = cost[state] + step * LENGTH + (turn == 0 ? 0 : TURN) + crossing(next);
            reach(next, direction, sum, state);
        }
    }

    private int nextOpen(int node, int direction) {
        int next = grid.next(node, direction);
        boolean open = next >= 0 && !grid.closed(node, direction) && passable(next, direction);
        return open ? next : -1;
    }

    private void reach(int node, int direction, double sum, int before) {
        int state = node * 4 + direction;
        if (seen[state] == round && cost[state] <= sum) {
            return;
        }
        seen[state] = round;
        cost[state] = sum;
        from[state] = before;
        heap.add(sum + rest(state), state);
    }

    private boolean passable(int node, int direction) {
        return (grid.use(node) & (Path.straight(direction) | Grid.TAKEN)) == 0;
    }

    private double crossing(int node) {
        return grid.use(node) == 0 ? 0 : CROSSING;
    }

    /**
     * Never more than what is left: the way as the crow walks, and the turns that direction and
     * goal demand.
     */
    private double rest(int state) {
        double x = grid.x(state / 4);
        double y = grid.y(state / 4);
        double dx = Math.max(0, Math.max(goal.x() - x, x - goal.kanan()));
        double dy = Math.max(0, Math.max(goal.y() - y, y - goal.bawah()));
        return (dx + dy) * LENGTH + turns(state % 4, dx, x, y) * TURN;
    }

    /**
     * Lines enter from above or below; entering at the side costs more than any turns counted here.
     */
    private int turns(int direction, double dx, double x, double y) {
        boolean horizontal = direction == Grid.RIGHT || direction == Grid.LEFT;
        if (horizontal) {
            boolean away = direction == Grid.RIGHT ? x > goal.kanan() : x < goal.x();
            return away ? 3 : 1;
        }
        boolean past = direction == Grid.DOWN ? y > goal.bawah() : y < goal.y();
        return dx > 0 || past ? 2 : 0;
    }

    private @Nullable Path better(@Nullable Path best, int state) {
        int entry = entryAt[state / 4];
        if (entry < 0) {
            return best;
        }
        Port port = entries.get(entry);
        int turn = Math.floorMod(port.arah() - state, 4);
        if (turn == 2 || turn != 0 && grid.use(state / 4) != 0) {
            return best;
        }
        double sum =
                cost[state]
                        + port.biaya()
                        + (turn == 0 ? 0 : TURN)
                        + distance(port.tepi(), port.node()) * LENGTH;
        return best != null && best.biaya() <= sum ? best : path(state, port, sum);
    }

    private double distance(Titik edge, int node) {
        return Math.abs(grid.x(node) - edge.x()) + Math.abs(grid.y(node) - edge.y());
    }

    private Path path(int last, Port entry, double sum) {
        int length = 1;
        int state = last;
        while (from[state] >= 0) {
            state = from[state];
            length++;
        }
        Port exit = exits.get(-1 - from[state]);
        int tail = entry.ekor().size();
        int[] nodes = new int[length + tail];
        int[] directions = new int[length + tail];
        int out = entry.arah();
        state = last;
        for (int i = length - 1; i >= 0; i--) {
            nodes[i] = state / 4;
            directions[i] = out;
            out = state % 4;
            state = from[state];
        }
        for (int i = 0; i < tail; i++) {
            nodes[length + i] = entry.ekor().get(tail - 1 - i);
            directions[length + i] = entry.arah();
        }
        return new Path(exit, entry, nodes, directions, sum);
    }
}
