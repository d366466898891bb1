package id.laksana.web;

import java.util.List;

/** Figures for the home page, contributed by a module as a bean. */
public interface HomeSource {

    int order();

    List<Figure> figures(Acting acting);

    /** A number that opens its own list. */
    record Figure(String key, long count, String path) {}
}
