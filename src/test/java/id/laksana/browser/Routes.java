package id.laksana.browser;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** The program's own list of its addresses, so that a new page cannot escape the tests. */
final class Routes {

    private record Route(PathPattern pattern, boolean page) {}

    private final List<Route> routes;

    Routes(RequestMappingHandlerMapping mapping) {
        routes =
                mapping.getHandlerMethods().entrySet().stream()
                        .filter(entry -> answersGet(entry.getKey()))
                        .filter(
                                entry ->
                                        entry.getValue()
                                                .getBeanType()
                                                .getName()
                                                .startsWith("id.laksana."))
                        .flatMap(
                                entry ->
                                        patterns(entry.getKey()).stream()
                                                .map(
                                                        pattern ->
                                                                new Route(
                                                                        pattern,
                                                                        isPage(entry.getValue()))))
                        .sorted(
                                Comparator.comparing(
                                        Route::pattern, PathPattern.SPECIFICITY_COMPARATOR))
                        .toList();
    }

    private static boolean answersGet(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    private static Set<PathPattern> patterns(RequestMappingInfo info) {
        var condition = info.getPathPatternsCondition();
        return condition == null ? Set.of() : condition.getPatterns();
    }

    /** A page is rendered by a template, whose name the method returns. */
    private static boolean isPage(HandlerMethod method) {
        return method.getMethod().getReturnType() == String.class
                && !method.hasMethodAnnotation(ResponseBody.class)
                && !AnnotatedElementUtils.hasAnnotation(method.getBeanType(), ResponseBody.class);
    }

    Set<String> pages() {
        return routes.stream()
                .filter(Route::page)
                .map(route -> route.pattern().getPatternString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> all() {
        return routes.stream()
                .map(route -> route.pattern().getPatternString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The pattern that answers this address, none for static files. */
    Optional<String> patternOf(String address) {
        var path = PathContainer.parsePath(URI.create(address).getRawPath());
        return routes.stream()
                .map(Route::pattern)
                .filter(pattern -> pattern.matches(path))
                .map(PathPattern::getPatternString)
                .findFirst();
    }
}
