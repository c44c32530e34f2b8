package org.crossdock.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.crossdock.launcher.demo.DemoLoader.LoadSettings;
import org.crossdock.launcher.demo.PortalDouble.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoLoaderTest {
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final DemoMerchant CORNER_SHOP = new DemoMerchant("corner-shop", ZONE);
    private static final RetryPolicy THREE_TIMES = new RetryPolicy(3, Duration.ofMillis(1), Duration.ofMillis(2));
    private static final Instant FIRST_DAY = Instant.parse("2026-11-25T18:00:00Z");
    private static final Instant NEXT_WEEK = FIRST_DAY.plus(Duration.ofDays(7));

    @TempDir
    private Path folder;

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private PortalDouble portal;

    @BeforeEach
    void open() throws IOException {
        portal = new PortalDouble();
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void everything_is_loaded_and_told() throws Exception {
        load(FIRST_DAY);

        assertThat(portal.products).hasSize(3);
        assertThat(portal.levels).containsEntry("MUG@DC-EAST", 40).hasSize(3);
        assertThat(portal.orders).hasSize(120);
        assertThat(lines)
                .anyMatch(line -> line.startsWith("corner-shop: 125 of 125 orders, "))
                .anyMatch(line -> line.startsWith("corner-shop: order A-0031 is invalid"))
                .last()
                .isEqualTo("corner-shop: 120 orders placed, 1 invalid, 4 refused because stock was short");
    }

    @Test
    void orders_arrive_in_their_sequence_and_the_last_today() throws Exception {
        load(FIRST_DAY);

        assertThat(portal.orders.values())
                .extracting(DemoLoaderTest::placedAt)
                .isSorted()
                .last()
                .satisfies(last -> assertThat(LocalDate.ofInstant(last, ZONE)).isEqualTo(LocalDate.of(2026, 11, 25)));
    }

    @Test
    void a_second_load_asks_the_portal_nothing() throws Exception {
        load(FIRST_DAY);
        int before = portal.requests.get();

        load(NEXT_WEEK);

        assertThat(portal.requests).hasValue(before);
        assertThat(lines.getLast()).contains("120 orders placed");
    }

    @Test
    void a_load_that_broke_goes_on_where_it_stopped_with_the_shift_of_the_first_day() throws Exception {
        portal.failNext(Failure.NONE, Failure.NONE, Failure.NONE, Failure.FORBIDDEN);
        assertThatThrownBy(() -> load(FIRST_DAY))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("403");
        assertThat(portal.orders).hasSize(48);
        int before = portal.requests.get();

        load(NEXT_WEEK);

        assertThat(portal.requests).hasValue(before + 2);
        assertThat(portal.orders).hasSize(120);
        assertThat(portal.orders.values()).extracting(DemoLoaderTest::placedAt).isSorted();
        assertThat(lines.getLast()).contains("120 orders placed, 1 invalid, 4 refused");
    }

    @Test
    void what_was_committed_without_an_answer_is_there_once() throws Exception {
        portal.failNext(
                Failure.CUT_OFF_AFTER_COMMIT,
                Failure.NONE,
                Failure.CUT_OFF_AFTER_COMMIT,
                Failure.NONE,
                Failure.CUT_OFF_AFTER_COMMIT);

        load(FIRST_DAY);

        assertThat(portal.levels).containsEntry("MUG@DC-EAST", 40);
        assertThat(portal.orders).hasSize(120);
        assertThat(lines.getLast()).contains("120 orders placed");
    }

    @Test
    void a_lost_progress_file_makes_nothing_twice() throws Exception {
        load(FIRST_DAY);
        JsonNode first = portal.orders.get("A-0001");

        load(folder.resolve("another-progress.json"), NEXT_WEEK, CORNER_SHOP);

        assertThat(portal.orders).hasSize(120).containsEntry("A-0001", first);
        assertThat(portal.levels).containsEntry("MUG@DC-EAST", 40);
    }

    @Test
    void an_expired_token_is_replaced() throws Exception {
        portal.failNext(Failure.NONE, Failure.NONE, Failure.TOKEN_EXPIRED);

        load(FIRST_DAY);

        assertThat(portal.tokens).hasValue(2);
        assertThat(portal.orders).hasSize(120);
    }

    @Test
    void a_portal_that_stays_away_is_given_up_with_a_message() {
        Failure[] always = new Failure[THREE_TIMES.attempts()];
        Arrays.fill(always, Failure.UNAVAILABLE);
        portal.failNext(always);

        assertThatThrownBy(() -> load(FIRST_DAY))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("corner-shop")
                .hasMessageContaining("POST /products was answered with 503");
        assertThat(portal.requests).hasValue(3);
    }

    @Test
    void a_merchant_that_fails_does_not_stop_the_other() {
        DemoMerchant withoutFiles = new DemoMerchant("closed-shop", ZONE);

        assertThatThrownBy(() -> load(folder.resolve("progress.json"), FIRST_DAY, withoutFiles, CORNER_SHOP))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("demo data of closed-shop");
        assertThat(portal.orders).hasSize(120);
    }

    @Test
    void a_damaged_progress_file_is_named_with_what_to_do() throws Exception {
        Path damaged = Files.writeString(folder.resolve("progress.json"), "{");

        assertThatThrownBy(() -> load(damaged, FIRST_DAY, CORNER_SHOP))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("progress.json")
                .hasMessageContaining("delete it");
    }

    private void load(Instant now) throws IOException, InterruptedException {
        load(folder.resolve("data/demo-progress.json"), now, CORNER_SHOP);
    }

    private void load(Path progressFile, Instant now, DemoMerchant... merchants)
            throws IOException, InterruptedException {
        LoadSettings settings = new LoadSettings(List.of(merchants), Clock.fixed(now, ZoneOffset.UTC), THREE_TIMES);
        new DemoLoader(portal.api(), portal::bearer, progressFile, lines::add, settings).load();
    }

    private static Instant placedAt(JsonNode order) {
        return Instant.parse(order.path("placedAt").asText());
    }
}
