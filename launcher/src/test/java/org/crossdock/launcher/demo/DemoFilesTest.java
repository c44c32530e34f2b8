package org.crossdock.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DemoFilesTest {

    static Stream<DemoMerchant> merchants() {
        return DemoMerchant.ALL.stream();
    }

    @ParameterizedTest
    @CsvSource({"0, 1834, 8330, 1315", "1, 3521, 4769, 2153"})
    void the_files_are_whole(int merchant, int products, int levels, int orders) throws Exception {
        DemoMerchant shop = DemoMerchant.ALL.get(merchant);

        assertThat(new DemoFile(shop, "products").extent().size()).isEqualTo(products);
        assertThat(new DemoFile(shop, "stock").extent().size()).isEqualTo(levels);
        assertThat(new DemoFile(shop, "orders").extent().size()).isEqualTo(orders);
    }

    @ParameterizedTest
    @MethodSource("merchants")
    void every_order_and_level_is_of_a_product_of_the_catalog(DemoMerchant merchant) throws Exception {
        Set<String> skus = new HashSet<>();
        read(merchant, "products")
                .forEach(product -> skus.add(product.path("sku").asText()));

        assertThat(read(merchant, "stock"))
                .allMatch(level -> skus.contains(level.path("sku").asText()));
        assertThat(read(merchant, "orders"))
                .allSatisfy(order -> assertThat(order.path("lines"))
                        .allMatch(line -> skus.contains(line.path("sku").asText())));
    }

    @ParameterizedTest
    @MethodSource("merchants")
    void orders_are_distinct_in_sequence_and_within_the_limits_of_the_api(DemoMerchant merchant) throws Exception {
        List<ObjectNode> orders = read(merchant, "orders");

        assertThat(orders)
                .extracting(order -> order.path("externalId").asText())
                .doesNotHaveDuplicates();
        assertThat(orders).extracting(order -> order.path("placedAt").asText()).isSorted();
        assertThat(orders).allSatisfy(order -> {
            assertThat(order.path("lines").size()).isBetween(1, 200);
            assertThat(order.path("lines")).allSatisfy(DemoFilesTest::isSold);
        });
    }

    @Test
    void gtins_are_restricted_ones_with_a_right_check_digit() throws Exception {
        List<String> gtins = read(DemoMerchant.ALL.getFirst(), "products").stream()
                .filter(product -> product.has("gtin"))
                .map(product -> product.path("gtin").asText())
                .toList();

        assertThat(gtins).hasSizeGreaterThan(1_000).doesNotHaveDuplicates().allSatisfy(gtin -> {
            assertThat(gtin).matches("2\\d{12}");
            assertThat(weightedSum(gtin) % 10).isZero();
        });
    }

    @Test
    void some_orders_are_collected_at_a_store() throws Exception {
        assertThat(read(DemoMerchant.ALL.getFirst(), "orders"))
                .filteredOn(order -> order.path("method").asText().equals("pickup"))
                .hasSize(120)
                .allMatch(order -> order.path("pickupNode").asText().startsWith("ST-"));
    }

    private static void isSold(JsonNode line) {
        assertThat(line.path("quantity").asInt()).isPositive();
        assertThat(new BigDecimal(line.path("unitPrice").asText()))
                .isPositive()
                .extracting(BigDecimal::scale)
                .isEqualTo(2);
    }

    private static int weightedSum(String gtin) {
        int sum = 0;
        for (int place = 0; place < gtin.length(); place++) {
            sum += Character.digit(gtin.charAt(place), 10) * (place % 2 == 0 ? 1 : 3);
        }
        return sum;
    }

    private static List<ObjectNode> read(DemoMerchant merchant, String name) throws Exception {
        List<ObjectNode> records = new ArrayList<>();
        new DemoFile(merchant, name).inChunks(0, 1_000, records::addAll);
        return records;
    }
}
