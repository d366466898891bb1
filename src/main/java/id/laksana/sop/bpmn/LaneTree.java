package id.laksana.sop.bpmn;

import id.laksana.sop.Pelaksana;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lanes as the heads of the chart nest them: neighbours under the same head share an outer
 * lane.
 *
 * @param pelaksana the column a lane stands for; null for an outer lane
 * @param first position of the first pelaksana inside, counted from 0
 * @param last position of the last one
 */
record LaneTree(
        String id,
        String name,
        @Nullable Pelaksana pelaksana,
        int first,
        int last,
        List<LaneTree> children) {

    static List<LaneTree> of(List<Pelaksana> columns) {
        return level(columns, 0, columns.size(), 0);
    }

    /** How many lane heads stand side by side at the deepest place. */
    static int depth(List<LaneTree> lanes) {
        return lanes.stream().mapToInt(lane -> 1 + depth(lane.children)).max().orElse(0);
    }

    private static List<LaneTree> level(List<Pelaksana> columns, int from, int to, int depth) {
        List<LaneTree> result = new ArrayList<>();
        int start = from;
        while (start < to) {
            Pelaksana head = columns.get(start);
            if (head.kelompok().size() <= depth) {
                result.add(
                        new LaneTree(
                                "lajur_" + head.kode(),
                                head.nama(),
                                head,
                                start,
                                start,
                                List.of()));
                start++;
            } else {
                int end = sameHead(columns, start, to, depth);
                result.add(group(columns, start, end, depth));
                start = end;
            }
        }
        return List.copyOf(result);
    }

    private static LaneTree group(List<Pelaksana> columns, int start, int end, int depth) {
        String id = "lajur_" + (depth + 1) + "_" + (start + 1);
        String name = columns.get(start).kelompok().get(depth);
        return new LaneTree(id, name, null, start, end - 1, level(columns, start, end, depth + 1));
    }

    private static int sameHead(List<Pelaksana> columns, int start, int to, int depth) {
        List<String> heads = columns.get(start).kelompok();
        int end = start + 1;
        while (end < to && sharesHead(columns.get(end).kelompok(), heads, depth)) {
            end++;
        }
        return end;
    }

    private static boolean sharesHead(List<String> one, List<String> other, int depth) {
        return one.size() > depth && one.subList(0, depth + 1).equals(other.subList(0, depth + 1));
    }
}
