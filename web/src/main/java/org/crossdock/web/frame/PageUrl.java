package org.crossdock.web.frame;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The address of a page with its state: filters, view and page of a list stand in the query, so that reload, Back and a
 * shared link show the same screen.
 */
public final class PageUrl {

    private final String path;
    private final List<Map.Entry<String, String>> parameters;

    private PageUrl(String path, List<Map.Entry<String, String>> parameters) {
        this.path = path;
        this.parameters = parameters;
    }

    /** The page without any state, such as {@code /order/list}. */
    public static PageUrl of(String path) {
        return new PageUrl(path, List.of());
    }

    /** The same page, with one value for {@code name}; a blank value takes the parameter away. */
    public PageUrl with(String name, @Nullable String value) {
        List<Map.Entry<String, String>> changed = without(name).mutableParameters();
        if (value != null && !value.isBlank()) {
            changed.add(Map.entry(name, value));
        }
        return new PageUrl(path, changed);
    }

    /** The same page without the parameter {@code name}. */
    public PageUrl without(String name) {
        List<Map.Entry<String, String>> changed = mutableParameters();
        changed.removeIf(parameter -> parameter.getKey().equals(name));
        return new PageUrl(path, changed);
    }

    /** Another page with the same state. */
    public PageUrl at(String otherPath) {
        return new PageUrl(otherPath, parameters);
    }

    private List<Map.Entry<String, String>> mutableParameters() {
        return new ArrayList<>(parameters);
    }

    @Override
    public String toString() {
        if (parameters.isEmpty()) {
            return path;
        }
        return parameters.stream()
                .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                .collect(joining("&", path + "?", ""));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PageUrl url && path.equals(url.path) && parameters.equals(url.parameters);
    }

    @Override
    public int hashCode() {
        return Objects.hash(path, parameters);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
