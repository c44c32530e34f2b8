package org.crossdock.app.order;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.crossdock.app.platform.persistence.LikePattern;
import org.crossdock.domain.order.SalesChannel;

/** The conditions of an order query as JPQL, every value a parameter. */
final class OrderConditions {

    private static final Pattern NUMBER = Pattern.compile("#?(\\d{1,18})");

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    static OrderConditions of(OrderQuery query, Map<String, SalesChannel> channels) {
        OrderConditions all = new OrderConditions();
        query.text().map(String::strip).filter(text -> !text.isEmpty()).ifPresent(all::matchesText);
        if (!query.statuses().isEmpty()) {
            all.add("o.status in :statuses", "statuses", query.statuses());
        }
        query.channel()
                .map(channels::get)
                .ifPresent(channel -> all.add(
                        "o.channelId = :channel", "channel", channel.id().value()));
        query.node()
                .ifPresent(node -> all.add(
                        "concat(' ', o.nodes, ' ') like :node escape '!'",
                        "node",
                        LikePattern.containing(" " + node + " ")));
        query.placedFrom().ifPresent(from -> all.add("o.placedAt >= :from", "from", from));
        query.placedBefore().ifPresent(before -> all.add("o.placedAt < :before", "before", before));
        query.updatedSince().ifPresent(since -> all.add("o.updatedAt >= :since", "since", since));
        query.after().ifPresent(position -> {
            all.add(query.sort().afterPosition(), "at", position.at());
            all.parameters.put("id", position.id());
        });
        return all;
    }

    private void matchesText(String text) {
        var number = NUMBER.matcher(text);
        String asNumber = number.matches() ? "o.number = :number or " : "";
        if (number.matches()) {
            parameters.put("number", Long.valueOf(number.group(1)));
        }
        parameters.put("prefix", LikePattern.startingWith(text));
        add(
                "(" + asNumber + "o.externalId = :text or o.customer.email like :prefix escape '!'"
                        + " or o.customer.name like :prefix escape '!'"
                        + " or exists (select 1 from OrderLine l where l.order = o and l.sku = :text))",
                "text",
                text);
    }

    private void add(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    void bind(Query query) {
        parameters.forEach(query::setParameter);
    }
}
