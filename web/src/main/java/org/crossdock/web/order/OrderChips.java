package org.crossdock.web.order;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossdock.web.frame.Chip;
import org.crossdock.web.frame.Figures;
import org.crossdock.web.frame.PageUrl;
import org.crossdock.web.frame.Words;

/** The active filters of the order list in words, each with the list without it. */
final class OrderChips {

    private OrderChips() {}

    static List<Chip> of(OrderFilters filters) {
        PageUrl url = filters.url();
        return Stream.of(
                        chip("q", filters.q(), url),
                        chip("channel", filters.channel(), url),
                        chip("node", filters.node(), url),
                        chip("from", filters.from().map(Figures::day), url),
                        chip("to", filters.to().map(Figures::day), url))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Chip> chip(String parameter, Optional<String> value, PageUrl url) {
        return value.map(
                text -> new Chip(parameter, Words.of("order").say("chip." + parameter, text), url.without(parameter)));
    }
}
