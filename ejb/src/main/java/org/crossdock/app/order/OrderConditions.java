package org.crossdock.app.order;

import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.crossdock.app.platform.persistence.LikePattern;
import org.crossdock.domain.order.SalesChannel;

/** The conditions of an order query as JPQL, every value a parameter. */
final class OrderConditions {

    private static final Pattern NUMBER = Pattern.compile("#?(\\d{1,18})");

    private static final String NODE = "concat(' ', o.nodes, ' ') like ";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    static OrderConditions of(OrderQuery query, Map<String, SalesChannel> channels, Optional<Set<String>> scope) {
        OrderConditions all = ofScope(scope);
        query.text().map(String::strip).filter(text -> !text.isEmpty()).ifPresent(all::matchesText);
        if (!query.statuses().isEmpty()) {
            all.add("o.status in :statuses", "statuses", query.statuses());
        }
        query.channel()
                .map(channels::get)
                .ifPresent(channel -> all.add(
                        "o.channelId = :channel", "channel", channel.id().value()));
        query.node().ifPresent(node -> all.add(NODE + ":node escape '!'", "node", aNode(node)));
        query.placedFrom().ifPresent(all::placedFrom);
        query.placedBefore().ifPresent(all::placedBefore);
        query.updatedSince().ifPresent(since -> all.add("o.updatedAt >= :since", "since", since));
        query.after().ifPresent(position -> {
            all.add(query.sort().afterPosition(), "at", position.at());
            all.parameters.put("id", position.id());
        });
        return all;
    }

    /** Only orders in which one of these nodes takes part; with none of them, none. */
    static OrderConditions ofScope(Optional<Set<String>> scope) {
        OrderConditions all = new OrderConditions();
        scope.ifPresent(nodes -> {
            List<String> any = new ArrayList<>(List.of("1 = 0"));
            for (String node : nodes) {
                String parameter = "scope" + any.size();
                any.add(NODE + ":" + parameter + " escape '!'");
                all.parameters.put(parameter, aNode(node));
            }
            all.conditions.add("(" + String.join(" or ", any) + ")");
        });
        return all;
    }

    /** The same, placed in this period; its end does not belong to it. */
    OrderConditions placedBetween(Instant from, Instant before) {
        placedFrom(from);
        placedBefore(before);
        return this;
    }

    private void placedFrom(Instant from) {
        add("o.placedAt >= :from", "from", from);
    }

    private void placedBefore(Instant before) {
        add("o.placedAt < :before", "before", before);
    }

    private static String aNode(String code) {
        return LikePattern.containing(" " + code + " ");
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
