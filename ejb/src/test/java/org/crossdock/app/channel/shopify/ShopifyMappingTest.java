package org.crossdock.app.channel.shopify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.crossdock.app.channel.IncomingMessage;
import org.crossdock.app.channel.MappedMessage;
import org.crossdock.app.channel.RawBody;
import org.crossdock.app.channel.UnreadableMessage;
import org.crossdock.app.order.PlaceOrder;
import org.crossdock.domain.order.Customer;
import org.crossdock.domain.shared.Address;
import org.crossdock.domain.shared.FulfillmentMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShopifyMappingTest {

    private static final String TOPIC = "orders/create";

    private final ShopifyMapping mapping = new ShopifyMapping();

    @Test
    void a_published_order_is_read_whole() {
        PlaceOrder order = order(ShopifyFixture.anOrder());

        assertThat(order.channel()).isEqualTo("shopify");
        assertThat(order.externalId()).isEqualTo("123456");
        assertThat(order.currency()).isEqualTo("USD");
        assertThat(order.method()).isEqualTo(FulfillmentMethod.SHIP);
        assertThat(order.customer()).isEqualTo(new Customer("John Smith", "jon@doe.ca", "555-555-SHIP"));
        assertThat(order.shippingAddress())
                .isEqualTo(new Address(
                        "Steve Shipper, Shipping Company",
                        "123 Shipping Street",
                        null,
                        "Shippington",
                        "KY",
                        "K2P0S0",
                        "US"));
        assertThat(order.shipping()).isEqualByComparingTo("10.00");
        assertThat(order.payment()).contains(new PlaceOrder.Payment("voided", new BigDecimal("10.00"), null));
    }

    @Test
    void its_lines_keep_price_and_discount() {
        PlaceOrder order = order(ShopifyFixture.anOrder());

        assertThat(order.lines())
                .extracting(PlaceOrder.Line::sku, PlaceOrder.Line::unitPrice, PlaceOrder.Line::discount)
                .containsExactly(
                        tuple("SODA", new BigDecimal("0.00"), new BigDecimal("0.00")),
                        tuple("BEER", new BigDecimal("5.00"), new BigDecimal("5.00")));
    }

    @Test
    void the_zone_minus_zero_is_utc() {
        assertThat(order(ShopifyFixture.anOrder()).placedAt()).isEqualTo(Instant.parse("2016-05-17T04:14:36Z"));
    }

    @Test
    void the_moment_of_processing_goes_before_that_of_creation() {
        PlaceOrder order = order(ShopifyFixture.anOrder().with("/processed_at", "\"2016-05-18T10:00:00+02:00\""));

        assertThat(order.placedAt()).isEqualTo(Instant.parse("2016-05-18T08:00:00Z"));
    }

    @Test
    void an_answer_of_the_api_is_read_like_a_webhook() {
        IncomingMessage wrapped = message(new String(ShopifyFixture.bytes("order.json"), StandardCharsets.UTF_8));

        assertThat(mapping.map(wrapped)).isInstanceOf(MappedMessage.Nothing.class);
    }

    @Test
    void every_line_without_a_sku_is_told() {
        UnreadableMessage refused = refused(
                ShopifyFixture.asPublished().with("/cancelled_at", "null").with("/line_items/1/variant_id", "5"));

        assertThat(refused.reason()).isEqualTo("inbound.missingSku");
        assertThat(refused)
                .hasMessage("The line 'Soda' was sold without a variant, so it has no SKU. (/line_items/0/sku)"
                        + " The line 'Another Beer For Good Times' has no SKU: give its variant one in Shopify."
                        + " (/line_items/1/sku)");
    }

    @Test
    void an_order_that_was_cancelled_before_it_got_here_is_ignored() {
        assertThat(nothing(ShopifyFixture.asPublished())).isEqualTo("inbound.cancelledBefore");
    }

    @ParameterizedTest
    @ValueSource(strings = {"orders/updated", "fulfillments/create", "app/uninstalled", ""})
    void other_topics_are_ignored(String topic) {
        assertThat(mapping.map(ShopifyFixture.anOrder().as(topic))).isInstanceOf(MappedMessage.Nothing.class);
    }

    @Test
    void a_paid_order_is_the_same_order() {
        assertThat(mapping.map(ShopifyFixture.anOrder().as("orders/paid")))
                .isEqualTo(mapping.map(ShopifyFixture.anOrder().as(TOPIC)));
    }

    @Test
    void lines_that_need_no_shipping_stay_out() {
        PlaceOrder order = order(ShopifyFixture.anOrder().with("/line_items/0/requires_shipping", "false"));

        assertThat(order.lines()).extracting(PlaceOrder.Line::sku).containsExactly("BEER");
    }

    @Test
    void an_order_of_such_lines_only_is_ignored() {
        ShopifyFixture cards = ShopifyFixture.anOrder()
                .with("/line_items/0/requires_shipping", "false")
                .with("/line_items/1/requires_shipping", "false");

        assertThat(nothing(cards)).isEqualTo("inbound.nothingToShip");
    }

    @Test
    void allocations_are_the_discount_of_a_line() {
        PlaceOrder order = order(ShopifyFixture.anOrder()
                .with("/line_items/1/discount_allocations", "[{\"amount\":\"1.50\"},{\"amount\":\"0.25\"}]"));

        assertThat(order.lines().get(1).discount()).isEqualByComparingTo("1.75");
    }

    @Test
    void taxes_on_top_belong_to_the_line_and_those_on_delivery_to_the_delivery() {
        PlaceOrder order = order(ShopifyFixture.anOrder()
                .with("/line_items/1/tax_lines", "[{\"price\":\"0.30\"},{\"price\":\"0.12\"}]")
                .with("/shipping_lines/0/tax_lines", "[{\"price\":\"0.80\"}]"));

        assertThat(order.lines().get(1).tax()).isEqualByComparingTo("0.42");
        assertThat(order.shipping()).isEqualByComparingTo("10.80");
    }

    @ParameterizedTest
    @CsvSource({
        // price, units, discount, tax within, net unit price, discount with the rest of the division
        "11.90, 1, 0.00, 1.90, 10.00, 0.00",
        "9.99,  3, 0.00, 4.79, 8.40,  0.02",
        "9.99,  3, 2.97, 4.31, 8.56,  2.99",
    })
    void included_taxes_are_taken_out_to_the_cent(
            BigDecimal price, int units, BigDecimal off, BigDecimal tax, BigDecimal net, BigDecimal discount) {
        PlaceOrder order = order(ShopifyFixture.anOrder()
                .with("/taxes_included", "true")
                .with("/line_items/1/price", '"' + price.toPlainString() + '"')
                .with("/line_items/1/quantity", Integer.toString(units))
                .with("/line_items/1/total_discount", '"' + off.toPlainString() + '"')
                .with("/line_items/1/tax_lines", "[{\"price\":\"" + tax + "\"}]"));

        PlaceOrder.Line line = order.lines().get(1);

        assertThat(line.unitPrice()).isEqualByComparingTo(net);
        assertThat(line.discount()).isEqualByComparingTo(discount);
        BigDecimal paid = line.unitPrice()
                .multiply(BigDecimal.valueOf(units))
                .subtract(line.discount())
                .add(line.tax());
        assertThat(paid)
                .isEqualByComparingTo(price.multiply(BigDecimal.valueOf(units)).subtract(off));
    }

    @Test
    void an_order_without_an_address_says_so() {
        UnreadableMessage refused = refused(ShopifyFixture.anOrder().without("/shipping_address"));

        assertThat(refused.reason()).isEqualTo("inbound.noAddress");
        assertThat(refused.problems().getFirst().pointer()).isEqualTo("/shipping_address");
    }

    @Test
    void a_customer_without_a_name_is_called_by_the_next_best() {
        PlaceOrder order = order(ShopifyFixture.anOrder().with("/customer", "null"));

        assertThat(order.customer().name()).isEqualTo("Bob Biller");
    }

    @ParameterizedTest
    @CsvSource({
        "/id,                        null,          inbound.missing,     /id",
        "/currency,                  null,          inbound.missing,     /currency",
        "/currency,                  '\"DOLLARS\"', inbound.tooLong,     /currency",
        "/created_at,                '\"soon\"',    inbound.badTime,     /created_at",
        "/line_items/0/price,        '\"free\"',    inbound.badAmount,   /line_items/0/price",
        "/line_items/0/quantity,     0,             inbound.badQuantity, /line_items/0/quantity",
        "/line_items/0/quantity,     1.5,           inbound.badQuantity, /line_items/0/quantity",
        "/line_items/0/quantity,     '\"2\"',       inbound.badQuantity, /line_items/0/quantity",
        "/shipping_lines/0/price,    '\"x\"',       inbound.badAmount,   /shipping_lines/0/price",
        "/shipping_address/zip,      '\"123456789012345678901\"', inbound.tooLong, /shipping_address/zip",
    })
    void what_is_wrong_is_named_and_pointed_at(String field, String value, String reason, String pointer) {
        UnreadableMessage refused = refused(ShopifyFixture.anOrder().with(field, value));

        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.problems().getFirst().pointer()).isEqualTo(pointer);
    }

    @Test
    void an_address_without_a_country_is_no_address() {
        ShopifyFixture nowhere = ShopifyFixture.anOrder()
                .with("/shipping_address/country", "null")
                .with("/shipping_address/country_code", "null");

        assertThat(refused(nowhere).problems().getFirst().pointer()).isEqualTo("/shipping_address/country_code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not json", "[]", "{\"id\":1", "{} {}"})
    void what_is_no_json_object_is_refused(String body) {
        assertThatThrownBy(() -> mapping.map(message(body)))
                .isInstanceOf(UnreadableMessage.class)
                .extracting("reason")
                .isEqualTo("inbound.notJson");
    }

    @Test
    void a_list_of_orders_is_no_order() {
        String list = new String(ShopifyFixture.bytes("orders.json"), StandardCharsets.UTF_8);

        assertThatThrownBy(() -> mapping.map(message(list))).isInstanceOf(UnreadableMessage.class);
    }

    private PlaceOrder order(ShopifyFixture fixture) {
        return ((MappedMessage.NewOrder) mapping.map(fixture.as(TOPIC))).command();
    }

    private String nothing(ShopifyFixture fixture) {
        return ((MappedMessage.Nothing) mapping.map(fixture.as(TOPIC))).reason();
    }

    private UnreadableMessage refused(ShopifyFixture fixture) {
        return catchThrowableOfType(UnreadableMessage.class, () -> mapping.map(fixture.as(TOPIC)));
    }

    private static IncomingMessage message(String body) {
        return new IncomingMessage(
                "shopify", "shopify", "1", TOPIC, new RawBody(body.getBytes(StandardCharsets.UTF_8)));
    }
}
