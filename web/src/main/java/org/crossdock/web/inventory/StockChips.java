package org.crossdock.web.inventory;

import java.util.ArrayList;
import java.util.List;
import org.crossdock.app.inventory.StockQuery;
import org.crossdock.web.frame.Chip;
import org.crossdock.web.frame.Words;

/** The active filters of the stock page in words, each with the page without it. */
final class StockChips {

    private StockChips() {}

    static List<Chip> of(StockFilters filters) {
        Words words = Words.of("inventory");
        List<Chip> chips = new ArrayList<>();
        filters.q()
                .ifPresent(text -> chips.add(
                        new Chip("q", words.say("chip.q", text), filters.url().without("q"))));
        filters.node()
                .ifPresent(node -> chips.add(new Chip(
                        "node", words.say("chip.node", node), filters.url().without("node"))));
        if (filters.level() != StockQuery.Filter.ALL) {
            String level = words.name("level", filters.level());
            chips.add(new Chip("level", level, filters.url().without("level")));
        }
        return List.copyOf(chips);
    }
}
