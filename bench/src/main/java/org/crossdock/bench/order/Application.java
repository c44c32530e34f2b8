package org.crossdock.bench.order;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.UUID;
import org.crossdock.bench.load.Contender;
import org.crossdock.bench.load.WorkFailed;
import org.crossdock.bench.load.Worker;

/**
 * The candidate: orders through HTTP, bearer token, service and durable commit.
 *
 * @param run tells the orders of this run from those of others on the same database
 */
record Application(MerchantApi api, Assortment assortment, long seed, String run) implements Contender {
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public Worker hire(int number) {
        OrderBodies orders = orders(number);
        return () -> api.place(orders.next());
    }

    /** Places a single order; answers its id. */
    UUID placeOne(int worker) throws WorkFailed, InterruptedException {
        byte[] answer = api.place(orders(worker).next());
        try {
            return UUID.fromString(JSON.readTree(answer).path("id").asText());
        } catch (IOException unreadable) {
            throw new WorkFailed(unreadable);
        }
    }

    private OrderBodies orders(int worker) {
        return new OrderBodies(assortment, new Baskets(seed, worker, assortment), run + "-" + worker + "-");
    }
}
