package org.crossdock.it.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossdock.it.shop.OrderToPlace.anOrderFromLondon;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.crossdock.it.http.Answer;
import org.crossdock.it.shop.Shop;

/**
 * What belongs to somebody and must stay with them.
 *
 * @param keys what it could be asked for by, by the word for it
 * @param canaries words that would give it away wherever they are seen; no key unless it is as telling
 */
record Belongings(Map<String, String> keys, List<String> canaries) {

    /** An order of gifthouse's, filled by this node, with a customer and a product nobody else has. */
    static Belongings ofGifthouse(Shop gifthouse, String node) {
        String word = "Canary" + UUID.randomUUID().toString().replace("-", "");
        String sku = gifthouse.newProductWith(Map.of(node, 5));
        var order = anOrderFromLondon().by(word, word + "@example.com").with(1, sku);
        Answer placed = gifthouse.place(order);
        assertThat(placed.status()).as(placed.toString()).isEqualTo(201);
        String id = placed.text("id");
        String work = placed.json().path("fulfillmentOrders").get(0).path("id").asText();
        Map<String, String> keys = Map.of(
                "order", id,
                "work", work,
                "number", placed.text("number"),
                "externalId", order.number(),
                "customer", word,
                "sku", sku,
                "node", node);
        return new Belongings(keys, List.of(word, word + "@example.com", id, work, order.number(), sku));
    }

    /** The same without what all people of a merchant share: its products. */
    Belongings ofTheNode() {
        return new Belongings(
                keys,
                canaries.stream()
                        .filter(canary -> !canary.equals(keys.get("sku")))
                        .toList());
    }

    /** The canaries that an answer shows although they were not in the question. */
    Stream<String> seenIn(String answer, String asked) {
        return canaries.stream().filter(canary -> answer.contains(canary) && !asked.contains(canary));
    }
}
