package org.crossdock.web.routing;

import org.crossdock.domain.routing.CostParts;
import org.crossdock.web.frame.Figures;

/** What a parcel or plan costs, part by part, as amounts. */
public record CostView(String shipment, String items, String distance, String total) {

    static CostView of(CostParts cost, String currency) {
        return new CostView(
                Figures.cost(cost.shipment(), currency),
                Figures.cost(cost.items(), currency),
                Figures.cost(cost.distance(), currency),
                Figures.cost(cost.total(), currency));
    }
}
