package org.crossdock.launcher.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/** Places a merchant's orders one batch after the other, from where the last load stopped. */
final class OrderReplay {
    private static final int ORDERS_AT_ONCE = 50;

    private final DemoMerchant merchant;
    private final MerchantApi api;
    private final ProgressFile file;
    private final ProgressLines lines;
    private MerchantProgress state;

    OrderReplay(MerchantApi api, ProgressFile file, ProgressLines lines, MerchantProgress start) {
        this.merchant = lines.merchant();
        this.api = api;
        this.file = file;
        this.lines = lines;
        this.state = start;
    }

    OrderTally run() throws IOException, InterruptedException {
        DemoFile orders = new DemoFile(merchant, "orders");
        DemoFile.Extent extent = orders.extent();
        DateShift shift =
                new DateShift(placedAt(extent.last()).toLocalDate(), Instant.parse(state.firstLoad()), merchant.zone());
        StepProgress step = lines.begin("orders", state.orders(), extent.size());
        orders.inChunks(state.orders(), ORDERS_AT_ONCE, chunk -> {
            chunk.forEach(
                    order -> order.put("placedAt", shift.apply(placedAt(order)).toString()));
            state = state.withOrders(chunk.size(), place(chunk));
            file.save(merchant, state);
            step.add(chunk.size());
        });
        return state.tally();
    }

    private OrderTally place(List<ObjectNode> chunk) throws IOException, InterruptedException {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putArray("orders").addAll(chunk);
        List<ItemResult> results = api.send("POST", "/orders:batch", body);
        if (results.size() != chunk.size()) {
            throw new DemoLoadFailed(String.format(
                    Locale.ROOT, "%d orders were answered with %d results", chunk.size(), results.size()));
        }
        results.stream()
                .filter(ItemResult::isInvalid)
                .forEach(result -> lines.print(String.format(
                        Locale.ROOT,
                        "order %s is invalid: %s",
                        chunk.get(result.index()).path("externalId").asText(),
                        result.problem())));
        return OrderTally.of(results);
    }

    private static LocalDateTime placedAt(ObjectNode order) {
        return LocalDateTime.parse(order.path("placedAt").asText());
    }
}
