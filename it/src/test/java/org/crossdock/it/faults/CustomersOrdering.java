package org.crossdock.it.faults;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.crossdock.it.http.Answer;
import org.crossdock.it.http.ServerUnreachable;
import org.crossdock.it.server.Await;
import org.crossdock.it.shop.OrderToPlace;
import org.crossdock.it.shop.Shop;

/**
 * Customers who order all the time, and who, when they get no answer, send the same order again until they know. They
 * write down what they were told.
 */
final class CustomersOrdering implements AutoCloseable {

    private static final int CUSTOMERS = 8;
    private static final int PRODUCTS = 10;
    private static final int PLENTY = 1_000_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Shop shop;
    private final List<String> products;
    private final String prefix = "fault-" + UUID.randomUUID() + "-";
    private final AtomicInteger orders = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> customers;
    private volatile boolean enough;

    CustomersOrdering(Shop shop) {
        this.shop = shop;
        this.products = IntStream.range(0, PRODUCTS)
                .mapToObj(i -> shop.newProductWith(PLENTY))
                .toList();
        this.customers = IntStream.range(0, CUSTOMERS)
                .<Future<?>>mapToObj(seed -> threads.submit(() -> keepOrdering(new Random(seed))))
                .toList();
    }

    /** Orders that were answered so far. */
    int acknowledged() {
        return acknowledged.size();
    }

    /** Requests that got no answer or an answer of distress. */
    int unanswered() {
        return unanswered.get();
    }

    /** What all external numbers of these orders begin with. */
    String prefix() {
        return prefix;
    }

    /** Lets each customer bring the order at hand to an end; answers the order id that each number was told. */
    Map<String, String> finish() {
        enough = true;
        try {
            for (Future<?> customer : customers) {
                customer.get();
            }
        } catch (ExecutionException failed) {
            throw new AssertionError("a customer gave up", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", interrupted);
        }
        return new TreeMap<>(acknowledged);
    }

    @Override
    public void close() {
        enough = true;
        threads.shutdownNow();
    }

    private void keepOrdering(Random random) {
        while (!enough) {
            OrderToPlace order = OrderToPlace.anOrderFromLondon()
                    .numbered(prefix + orders.incrementAndGet())
                    .with(1 + random.nextInt(3), products.get(random.nextInt(PRODUCTS)))
                    .with(1, products.get(random.nextInt(PRODUCTS)));
            acknowledged.put(order.number(), Await.value("an answer for an order", PATIENCE, () -> place(order)));
        }
    }

    private Optional<String> place(OrderToPlace order) {
        try {
            Answer answer = shop.place(order);
            if (answer.status() == 200 || answer.status() == 201) {
                return Optional.of(answer.text("id"));
            }
            if (answer.isProblem() && answer.status() < 500) {
                throw new AssertionError("refused: " + answer);
            }
        } catch (ServerUnreachable gone) {
            // what became of the order is unknown: ask again with the same number
        }
        unanswered.incrementAndGet();
        return Optional.empty();
    }
}
