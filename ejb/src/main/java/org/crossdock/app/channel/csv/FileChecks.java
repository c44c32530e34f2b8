package org.crossdock.app.channel.csv;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crossdock.app.catalog.ProductFinder;
import org.crossdock.app.order.PlacedOrders;
import org.crossdock.app.platform.geo.Places;
import org.crossdock.domain.order.SalesChannel;
import org.crossdock.domain.order.SalesChannels;

/** Checks a file against the merchant's channels, products and orders as they are now. */
@ApplicationScoped
class FileChecks {

    private static final int AT_ONCE = 1000;

    @Inject
    private SalesChannels channels;

    @Inject
    private ProductFinder products;

    @Inject
    private PlacedOrders placed;

    @Inject
    private Places places;

    List<FileOrder> check(OrderSheet sheet, DecimalMark mark) {
        List<SalesChannel> open = channels.all();
        Map<String, String> currencies = open.stream()
                .collect(Collectors.toMap(
                        SalesChannel::code, channel -> channel.rules().currency()));
        KnownFacts known = new KnownFacts(currencies, skus(sheet), placed(sheet, open), places::countryCode);
        return OrderReading.orders(sheet, mark, known);
    }

    private Set<String> skus(OrderSheet sheet) {
        Set<String> known = new HashSet<>();
        for (List<String> some : parts(sheet.values(OrderColumn.SKU))) {
            known.addAll(products.bySku(some).keySet());
        }
        return known;
    }

    private Set<OrderKey> placed(OrderSheet sheet, List<SalesChannel> open) {
        Set<OrderKey> known = new HashSet<>();
        List<List<String>> parts = parts(sheet.values(OrderColumn.EXTERNAL_ID));
        for (SalesChannel channel : open) {
            for (List<String> some : parts) {
                placed.among(channel.id(), some).forEach(id -> known.add(new OrderKey(channel.code(), id)));
            }
        }
        return known;
    }

    private static List<List<String>> parts(List<String> values) {
        return IntStream.iterate(0, start -> start < values.size(), start -> start + AT_ONCE)
                .mapToObj(start -> values.subList(start, Math.min(start + AT_ONCE, values.size())))
                .toList();
    }
}
