package org.crossdock.web.order;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import org.crossdock.app.order.TimelineEntry;
import org.crossdock.web.frame.Words;

/**
 * One line of a timeline in words.
 *
 * @param what what happened
 * @param detail its facts, blank when there is nothing to add
 * @param automatic whether a rule did it, not a person or a channel
 */
public record TimelineItem(String what, String detail, Instant at, String who, boolean automatic) {

    private static final String SYSTEM = "system";
    private static final String MACHINE = "service-account-";

    static TimelineItem of(TimelineEntry entry) {
        Words words = Words.of("order");
        return new TimelineItem(
                words.sayOr("event." + entry.type(), entry.type()),
                EventFacts.words(entry.type(), facts(entry), words),
                entry.at(),
                who(entry.actor(), words),
                !entry.type().equals("order.placed"));
    }

    private static String who(String actor, Words words) {
        if (actor.equals(SYSTEM)) {
            return words.say("actor.system");
        }
        return actor.startsWith(MACHINE) ? actor.substring(MACHINE.length()) : actor;
    }

    private static JsonObject facts(TimelineEntry entry) {
        try (JsonReader reader = Json.createReader(new StringReader(entry.detail()))) {
            return reader.readObject();
        }
    }
}
