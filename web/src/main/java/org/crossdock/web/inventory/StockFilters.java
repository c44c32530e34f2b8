package org.crossdock.web.inventory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.crossdock.app.inventory.StockQuery;
import org.crossdock.web.frame.PageUrl;
import org.jspecify.annotations.Nullable;

/**
 * The filters of the stock page as they stand in its address.
 *
 * @param list whether single levels are listed, instead of a table of SKUs and nodes
 */
record StockFilters(
        Optional<String> q, Optional<String> node, StockQuery.Filter level, boolean list, Optional<String> after) {

    private static final String PATH = "/inventory/levels";

    static StockFilters of(Function<String, @Nullable String> parameter) {
        return new StockFilters(
                text(parameter, "q"),
                text(parameter, "node"),
                text(parameter, "level").flatMap(StockFilters::level).orElse(StockQuery.Filter.ALL),
                text(parameter, "view").filter("list"::equals).isPresent(),
                text(parameter, "after"));
    }

    private static Optional<String> text(Function<String, @Nullable String> parameter, String name) {
        return Optional.ofNullable(parameter.apply(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Optional<StockQuery.Filter> level(String word) {
        return Stream.of(StockQuery.Filter.values())
                .filter(level -> word(level).equals(word))
                .findFirst();
    }

    static String word(StockQuery.Filter level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    StockQuery query(int limit) {
        return new StockQuery(List.of(), q, node, level, after, limit);
    }

    boolean isEmpty() {
        return q.isEmpty() && node.isEmpty() && level == StockQuery.Filter.ALL;
    }

    /** The page with these filters, at its beginning. */
    PageUrl url() {
        return PageUrl.of(PATH)
                .with("view", list ? "list" : null)
                .with("q", q.orElse(null))
                .with("node", node.orElse(null))
                .with("level", level == StockQuery.Filter.ALL ? null : word(level));
    }
}
