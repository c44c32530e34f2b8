package org.crossdock.web.routing;

import org.crossdock.domain.routing.CostParts;
import org.crossdock.web.frame.Figures;
import org.crossdock.web.frame.Words;

/**
 * What a parcel or plan costs, as amounts.
 *
 * @param parts shipment, items and distance, in this order
 */
public record CostView(String parts, String total) {

    static CostView of(CostParts cost, String currency) {
        String parts = Words.of("routing")
                .say(
                        "cost.parts",
                        Figures.cost(cost.shipment(), currency),
                        Figures.cost(cost.items(), currency),
                        Figures.cost(cost.distance(), currency));
        return new CostView(parts, Figures.cost(cost.total(), currency));
    }
}
