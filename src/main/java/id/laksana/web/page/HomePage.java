package id.laksana.web.page;

import id.laksana.web.Acting;
import id.laksana.web.HomeSource;
import id.laksana.web.HomeSource.Figure;
import id.laksana.web.HomeSource.Section;
import java.util.List;

public record HomePage(List<Figure> figures, List<Section> sections) {

    static final HomePage EMPTY = new HomePage(List.of(), List.of());

    static HomePage of(List<HomeSource> sources, Acting acting) {
        return new HomePage(
                sources.stream().flatMap(source -> source.figures(acting).stream()).toList(),
                sources.stream()
                        .flatMap(source -> source.sections(acting).stream())
                        .filter(s -> !s.entries().isEmpty() || s.emptyKey() != null)
                        .toList());
    }
}
