package org.crossdock.web.routing;

import static java.util.stream.Collectors.joining;

import org.crossdock.domain.routing.Loss;
import org.crossdock.web.frame.Figures;
import org.crossdock.web.frame.Words;

/** Says why an alternative lost: by how much money, how many parcels, which lines. */
final class LossWords {

    private LossWords() {}

    static String of(Loss loss, String currency, Words words) {
        return words.say(
                loss.reason().key(),
                Figures.cost(loss.costDifference(), currency),
                loss.extraShipments(),
                loss.shortLines().stream().map(line -> Figures.number(line + 1)).collect(joining(", ")));
    }
}
