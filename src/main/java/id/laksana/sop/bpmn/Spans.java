package id.laksana.sop.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Hands out parallel tracks so that no two lines lie on one another; used for lanes and for gaps.
 */
final class Spans {

    private record Span(int from, int to) {

        boolean touches(Span other) {
            return from <= other.to && other.from <= to;
        }
    }

    private final Map<Integer, List<List<Span>>> tracks = new HashMap<>();

    /** Lowest track of {@code place} that is free between the two positions, counted from 0. */
    int take(int place, int one, int other) {
        var span = new Span(Math.min(one, other), Math.max(one, other));
        List<List<Span>> here = tracks.computeIfAbsent(place, key -> new ArrayList<>());
        for (int track = 0; track < here.size(); track++) {
            if (here.get(track).stream().noneMatch(span::touches)) {
                here.get(track).add(span);
                return track;
            }
        }
        here.add(new ArrayList<>(List.of(span)));
        return here.size() - 1;
    }

    int count(int place) {
        return tracks.getOrDefault(place, List.of()).size();
    }
}
