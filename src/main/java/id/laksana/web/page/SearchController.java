package id.laksana.web.page;

import id.laksana.web.SearchSource;
import id.laksana.web.page.SearchPage.Group;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SearchController {

    private static final int PER_KIND = 10;
    private static final int LONGEST = 200;

    private final List<SearchSource> sources;

    SearchController(List<SearchSource> sources) {
        this.sources =
                sources.stream().sorted(Comparator.comparingInt(SearchSource::order)).toList();
    }

    @GetMapping("/cari")
    String search(@RequestParam(defaultValue = "") String q, Model model) {
        var query = q.strip();
        var words = query.substring(0, Math.min(query.length(), LONGEST));
        model.addAttribute(
                "page", new SearchPage(words, words.isEmpty() ? List.of() : groups(words)));
        return "web/search";
    }

    private List<Group> groups(String words) {
        return sources.stream()
                .map(
                        source ->
                                new Group(
                                        source.kind(),
                                        source.search(words, PER_KIND),
                                        source.allPath(words)))
                .filter(group -> !group.hits().isEmpty())
                .toList();
    }
}
