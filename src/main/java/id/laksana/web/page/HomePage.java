package id.laksana.web.page;

import id.laksana.web.HomeSource.Figure;
import java.util.List;

public record HomePage(List<Figure> figures) {}
