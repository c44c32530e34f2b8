package org.crossdock.it.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossdock.it.shop.OrderToPlace.anOrderFromLondon;
import static org.crossdock.it.shop.Shop.WAREHOUSE;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.crossdock.it.http.Answer;
import org.crossdock.it.http.MachineClient;
import org.crossdock.it.http.MerchantApi;
import org.crossdock.it.server.Await;
import org.crossdock.it.server.HeldTable;
import org.crossdock.it.server.PortalStory;
import org.crossdock.it.server.Product;
import org.crossdock.it.shop.Crowd;
import org.crossdock.it.shop.OrderToPlace;
import org.crossdock.it.shop.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client that sends a key with its order may send it as often as it likes. */
@PortalStory
class IdempotencyKeyIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Product product;
    private final Shop shop;
    private final String key = UUID.randomUUID().toString();

    IdempotencyKeyIT(Product product) {
        this.product = product;
        this.shop = new Shop(product.merchant(Product.GIFTHOUSE));
    }

    @Test
    void same_key_and_body_get_the_stored_answer_byte_for_byte() {
        OrderToPlace order = anOrderFromLondon().with(1, shop.newProductWith(5));

        Answer first = place(order, key);
        Answer second = place(order, key);

        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(first.header("Idempotent-Replayed")).isEmpty();
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Idempotent-Replayed")).hasValue("true");
    }

    @Test
    void same_key_with_another_body_is_refused_and_has_no_effect() {
        String mug = shop.newProductWith(5);
        place(anOrderFromLondon().with(1, mug), key);

        Answer other = place(anOrderFromLondon().with(2, mug), key);

        assertThat(other.status()).as(other.toString()).isEqualTo(422);
        assertThat(other.isProblem()).isTrue();
        assertThat(shop.stock(mug, WAREHOUSE).path("allocated").asInt()).isEqualTo(1);
    }

    @Test
    void many_at_once_with_one_key_have_one_effect() {
        String mug = shop.newProductWith(50);
        OrderToPlace order = anOrderFromLondon().with(1, mug);

        List<Answer> answers = Crowd.of(16).all(client -> place(order, key));

        assertThat(answers)
                .allMatch(answer -> answer.status() == 201 || answer.hasReason("idempotency.inProgress"), "one answer");
        assertThat(answers.stream().filter(answer -> answer.status() == 201).map(Answer::body))
                .isNotEmpty();
        assertThat(answers.stream()
                        .filter(answer -> answer.status() == 201)
                        .map(Answer::body)
                        .distinct())
                .hasSize(1);
        assertThat(shop.stock(mug, WAREHOUSE).path("allocated").asInt()).isEqualTo(1);
    }

    @Test
    void repetition_waits_for_the_first_and_gets_its_answer() {
        OrderToPlace order = anOrderFromLondon().with(1, shop.newProductWith(5));
        CompletableFuture<Answer> first;
        CompletableFuture<Answer> second;
        try (HeldTable held = holdTheFirst()) {
            first = inBackground(order);
            awaitKeyOfTheFirst();
            second = inBackground(order);
            assertThat(second).failsWithin(Duration.ofSeconds(1)).withThrowableOfType(TimeoutException.class);
            assertThat(first).isNotDone();
        }

        assertThat(first.join().status()).as(first.join().toString()).isEqualTo(201);
        assertIsAnswerOf(first.join(), second.join());
    }

    @Test
    void repetition_that_waited_three_seconds_in_vain_is_told_to_come_back() {
        OrderToPlace order = anOrderFromLondon().with(1, shop.newProductWith(5));
        CompletableFuture<Answer> first;
        try (HeldTable held = holdTheFirst()) {
            first = inBackground(order);
            awaitKeyOfTheFirst();
            long start = System.nanoTime();

            Answer tooEarly = place(order, key);

            assertThat(tooEarly.status()).as(tooEarly.toString()).isEqualTo(409);
            assertThat(tooEarly.hasReason("idempotency.inProgress")).isTrue();
            assertThat(tooEarly.header("Retry-After")).hasValue("1");
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isBetween(Duration.ofSeconds(2), Duration.ofSeconds(9));
            assertThat(first).isNotDone();
        }

        assertThat(first.join().status()).as(first.join().toString()).isEqualTo(201);
        assertIsAnswerOf(first.join(), place(order, key));
        assertIsAnswerOf(first.join(), place(order, key));
    }

    @Test
    void key_of_an_order_that_was_invalid_or_short_may_be_used_again() {
        String mug = shop.newProductWith(2);
        Answer invalid = place(anOrderFromLondon().with(0, mug), key);
        Answer tooMany = place(anOrderFromLondon().with(3, mug), key);

        Answer good = place(anOrderFromLondon().with(2, mug), key);

        assertThat(invalid.status()).isEqualTo(422);
        assertThat(tooMany.status()).isEqualTo(409);
        assertThat(good.status()).as(good.toString()).isEqualTo(201);
    }

    @Test
    void same_key_of_another_client_is_another_key() {
        String mug = shop.newProductWith(5);
        MerchantApi otherClient = new MerchantApi(
                product.api(),
                product.keycloak()
                        .addClient(new MachineClient(
                                "story-second-client", Product.GIFTHOUSE, true, List.of("order:write"))));

        Answer first = place(anOrderFromLondon().with(1, mug), key);
        Answer second =
                otherClient.post("orders", anOrderFromLondon().with(1, mug).json(), Map.of("Idempotency-Key", key));

        assertThat(second.status()).as(second.toString()).isEqualTo(201);
        assertThat(second.text("id")).isNotEqualTo(first.text("id"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 256})
    void key_that_is_empty_or_too_long_is_a_bad_request(int length) {
        String mug = shop.newProductWith(5);

        Answer answer = place(anOrderFromLondon().with(1, mug), "k".repeat(length));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(shop.stock(mug, WAREHOUSE).path("allocated").asInt()).isZero();
    }

    /** An order gets its key, and then waits to write its lines. */
    private HeldTable holdTheFirst() {
        return product.database().hold("t_gifthouse", "order_line");
    }

    private void awaitKeyOfTheFirst() {
        Await.until("the first has its key", PATIENCE, () -> product.database().isLocked("t_gifthouse", """
                                SELECT status FROM idempotency_key
                                 WHERE client_id = 'demo-gifthouse' AND idem_key = ? FOR UPDATE NOWAIT""", key));
    }

    private CompletableFuture<Answer> inBackground(OrderToPlace order) {
        return CompletableFuture.supplyAsync(() -> place(order, key), Thread::startVirtualThread);
    }

    private static void assertIsAnswerOf(Answer first, Answer again) {
        assertThat(again.status()).as(again.toString()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Idempotent-Replayed")).hasValue("true");
    }

    private Answer place(OrderToPlace order, String idempotencyKey) {
        return shop.api().post("orders", order.json(), Map.of("Idempotency-Key", idempotencyKey));
    }
}
