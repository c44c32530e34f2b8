package org.crossdock.app.tenant;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossdock.app.catalog.UpsertProduct;
import org.crossdock.app.order.PlaceOrder;
import org.crossdock.domain.catalog.NodeDescription;
import org.crossdock.domain.catalog.ProductDescription;
import org.crossdock.domain.order.Customer;
import org.crossdock.domain.shared.Address;
import org.crossdock.domain.shared.FulfillmentMethod;
import org.crossdock.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/** What a sample shop holds; the same each time for the same merchant. */
record SampleGoods(List<NodeDescription> places, List<UpsertProduct> products, List<PlaceOrder> orders) {

    private static final int ORDERS = 20;
    private static final int PLACES = 4;
    private static final int MOST_LINES = 3;
    private static final int MOST_UNITS = 3;
    private static final int SHIPPING = 5;
    private static final String HOME_OF_SUPERSTORE = "US";

    static SampleGoods of(NewMerchant merchant) {
        boolean american = merchant.country().equals(HOME_OF_SUPERSTORE);
        List<NodeDescription> places = DemoFiles.nodes(american ? "superstore" : "gifthouse").stream()
                .limit(PLACES)
                .toList();
        List<Product> products = DemoFiles.read("sample/products.json", Product[].class);
        List<Buyer> buyers = DemoFiles.read("sample/customers.json", Buyer[].class).stream()
                .filter(buyer -> american == buyer.country().equals(HOME_OF_SUPERSTORE))
                .toList();
        Random random = new Random(merchant.slug().hashCode());
        List<PlaceOrder> orders = IntStream.rangeClosed(1, ORDERS)
                .mapToObj(number -> order(number, buyers.get(number % buyers.size()), products, merchant, random))
                .toList();
        return new SampleGoods(
                places,
                products.stream()
                        .map(product -> product.upsert(merchant.currency()))
                        .toList(),
                orders);
    }

    private static PlaceOrder order(
            int number, Buyer buyer, List<Product> products, NewMerchant merchant, Random random) {
        List<PlaceOrder.Line> lines = Stream.generate(() -> products.get(random.nextInt(products.size())))
                .distinct()
                .limit(1 + random.nextInt(MOST_LINES))
                .map(product -> product.line(1 + random.nextInt(MOST_UNITS)))
                .toList();
        return new PlaceOrder(
                "web",
                "SAMPLE-" + number,
                null,
                merchant.currency(),
                FulfillmentMethod.SHIP,
                null,
                new Customer(buyer.name(), buyer.email(), null),
                buyer.address(),
                lines,
                BigDecimal.valueOf(SHIPPING),
                Optional.empty());
    }

    /** Prices are whole numbers, which every currency has. */
    private record Product(String sku, String name, int price, int weightGrams) {

        UpsertProduct upsert(String currency) {
            Money money = Money.of(BigDecimal.valueOf(price), currency);
            return new UpsertProduct(sku, new ProductDescription(name, Optional.empty(), weightGrams, money));
        }

        PlaceOrder.Line line(int units) {
            return new PlaceOrder.Line(sku, units, BigDecimal.valueOf(price), BigDecimal.ZERO, BigDecimal.ZERO);
        }
    }

    private record Buyer(
            String name,
            String email,
            String line1,
            String city,
            @Nullable String region,
            String postalCode,
            String country) {

        Address address() {
            return new Address(name, line1, null, city, region, postalCode, country);
        }
    }
}
