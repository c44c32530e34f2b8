package org.crossdock.web.order;

import static java.util.stream.Collectors.joining;

import jakarta.json.JsonObject;
import org.crossdock.domain.shared.Money;
import org.crossdock.web.frame.Figures;
import org.crossdock.web.frame.Words;

/** The facts of an order event in words; an event without facts of interest has none. */
final class EventFacts {

    private EventFacts() {}

    static String words(String type, JsonObject facts, Words words) {
        return switch (type) {
            case "order.placed" -> placed(facts, words);
            case "order.routed" -> routed(facts, words);
            default -> "";
        };
    }

    private static String placed(JsonObject facts, Words words) {
        Money total = new Money(facts.getJsonNumber("total").longValue(), facts.getString("currency"));
        return words.say("facts.placed", facts.getInt("lines"), facts.getInt("units"), Figures.money(total));
    }

    private static String routed(JsonObject facts, Words words) {
        String parcels = facts.getJsonArray("parcels").getValuesAs(JsonObject.class).stream()
                .map(parcel -> words.say("facts.parcel", parcel.getString("node"), parcel.getInt("units")))
                .collect(joining(", "));
        int unfilled = facts.getInt("unfilled");
        return unfilled == 0 ? parcels : words.say("facts.unfilled", parcels, unfilled);
    }
}
