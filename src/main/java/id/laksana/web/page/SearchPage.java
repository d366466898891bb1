package id.laksana.web.page;

import id.laksana.web.SearchSource.Hit;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record SearchPage(String query, List<Group> groups) {

    public record Group(String kind, List<Hit> hits, @Nullable String allPath) {}

    public int count() {
        return groups.stream().mapToInt(group -> group.hits().size()).sum();
    }
}
