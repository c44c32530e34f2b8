package org.crossdock.domain.routing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an order asks for, by SKU: lines of one SKU are asked together, because they share its stock. */
final class Demand {

    private final List<RoutingLine> lines;

    private final int[] skuOfLine;

    private final List<String> skus = new ArrayList<>();

    private final int[] units;

    Demand(List<RoutingLine> lines) {
        this.lines = lines;
        this.skuOfLine = new int[lines.size()];
        int[] sums = new int[lines.size()];
        Map<String, Integer> seen = HashMap.newHashMap(lines.size());
        for (int index = 0; index < skuOfLine.length; index++) {
            RoutingLine line = lines.get(index);
            Integer known = seen.putIfAbsent(line.sku(), skus.size());
            skuOfLine[index] = known == null ? skus.size() : known;
            if (known == null) {
                skus.add(line.sku());
            }
            sums[skuOfLine[index]] = Math.addExact(sums[skuOfLine[index]], line.quantity());
        }
        this.units = Arrays.copyOf(sums, skus.size());
    }

    List<RoutingLine> lines() {
        return lines;
    }

    int skuCount() {
        return units.length;
    }

    int units(int sku) {
        return units[sku];
    }

    int skuOfLine(int index) {
        return skuOfLine[index];
    }

    /** The units that a node has of each SKU. */
    int[] availableAt(RoutingNode node) {
        int[] available = new int[units.length];
        for (int sku = 0; sku < available.length; sku++) {
            available[sku] = node.available(skus.get(sku));
        }
        return available;
    }

    /** What can be given of each SKU, never more than is asked. */
    int[] capped(int[] available) {
        int[] stock = available.clone();
        for (int sku = 0; sku < stock.length; sku++) {
            stock[sku] = Math.min(stock[sku], units[sku]);
        }
        return stock;
    }
}
