package id.laksana.keamanan;

import java.lang.annotation.Annotation;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One method at one address of the program, as Spring knows it: no route can be forgotten. */
record MappedRoute(HttpMethod method, String pattern, HandlerMethod handler) {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([^}:]+)(:[^}]*)?}");

    static List<MappedRoute> all(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("id.laksana."))
                .flatMap(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Stream<MappedRoute> of(RequestMappingInfo info, HandlerMethod handler) {
        Set<RequestMethod> declared = info.getMethodsCondition().getMethods();
        var methods = declared.isEmpty() ? Set.of(RequestMethod.GET) : declared;
        return info.getPatternValues().stream()
                .flatMap(
                        pattern ->
                                methods.stream()
                                        .map(
                                                method ->
                                                        new MappedRoute(
                                                                HttpMethod.valueOf(method.name()),
                                                                pattern,
                                                                handler)));
    }

    boolean hasVariables() {
        return VARIABLE.matcher(pattern).find();
    }

    /** True when what the address names is given by its id, which is unique over all instansi. */
    boolean namesById() {
        return hasVariables()
                && parameters(PathVariable.class).allMatch(p -> p.getType() == UUID.class);
    }

    boolean isUuid(String variable) {
        return parameters(PathVariable.class)
                .anyMatch(
                        p ->
                                p.getType() == UUID.class
                                        && variable.equals(
                                                name(
                                                        p,
                                                        p.getAnnotation(PathVariable.class)
                                                                .value())));
    }

    String path(Function<String, String> values) {
        return VARIABLE.matcher(pattern).replaceAll(match -> values.apply(match.group(1)));
    }

    /** Names of the form fields that hold the id of something. */
    List<String> idFields() {
        return parameters(RequestParam.class)
                .filter(p -> p.getType() == UUID.class)
                .map(p -> name(p, p.getAnnotation(RequestParam.class).value()))
                .toList();
    }

    private <A extends Annotation> Stream<Parameter> parameters(Class<A> annotation) {
        return Arrays.stream(handler.getMethod().getParameters())
                .filter(p -> p.isAnnotationPresent(annotation));
    }

    private static String name(Parameter parameter, String declared) {
        return declared.isEmpty() ? parameter.getName() : declared;
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
