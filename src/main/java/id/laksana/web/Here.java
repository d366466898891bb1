package id.laksana.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of the request, and addresses made from it. */
record Here(String contextPath, String path, Map<String, List<String>> query) {

    String url(String target) {
        return target.startsWith("/") ? contextPath + target : target;
    }

    @Nullable String parameter(String name) {
        var values = query.get(name);
        return values == null || values.isEmpty() ? null : values.getFirst();
    }

    String with(String parameter, @Nullable Object value) {
        var change = new LinkedHashMap<String, @Nullable Object>();
        change.put(parameter, value);
        return with(change);
    }

    String with(Map<String, ? extends @Nullable Object> changes) {
        var next = new LinkedHashMap<>(query);
        // Another filter or order starts again at the first part of the list.
        next.remove(Part.PARAMETER);
        changes.forEach(
                (name, value) -> {
                    if (value == null || value.toString().isEmpty()) {
                        next.remove(name);
                    } else {
                        next.put(name, List.of(value.toString()));
                    }
                });
        var uri = UriComponentsBuilder.fromPath(contextPath + path);
        next.forEach(
                (name, values) -> values.forEach(value -> uri.queryParam(name, "{" + name + "}")));
        return uri.encode()
                .buildAndExpand(next.values().stream().flatMap(List::stream).toArray())
                .toUriString();
    }
}
