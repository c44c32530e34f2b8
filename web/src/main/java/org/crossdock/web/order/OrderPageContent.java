package org.crossdock.web.order;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.crossdock.app.order.OrderView;
import org.crossdock.domain.order.Destination;
import org.crossdock.domain.shared.Address;
import org.crossdock.domain.shared.Money;
import org.crossdock.web.frame.Figures;
import org.crossdock.web.frame.Words;
import org.crossdock.web.picture.MapPicture;
import org.crossdock.web.routing.WhyView;
import org.jspecify.annotations.Nullable;

/**
 * Everything the order page shows.
 *
 * @param why null when no explanation was kept
 * @param map null when no place is known
 */
public record OrderPageContent(
        OrderView order,
        List<LineView> lines,
        List<ParcelView> parcels,
        List<TimelineItem> timeline,
        @Nullable WhyView why,
        @Nullable MapPicture map,
        Neighbors neighbors) {

    /** Net of all lines, before tax, shipping and the discount of the order. */
    public Money subtotal() {
        return order.lines().stream().map(OrderView.Line::net).reduce(Money.zero(order.currency()), Money::plus);
    }

    public Money tax() {
        return amount(order.totals().tax());
    }

    public Money shipping() {
        return amount(order.totals().shipping());
    }

    public Money discount() {
        return amount(order.totals().discount());
    }

    public Money total() {
        return amount(order.totals().total());
    }

    /** The address as it stands on a parcel, line by line. */
    public List<String> address() {
        Address address = order.destination().address();
        return Stream.of(
                        text(address.name()),
                        text(address.line1()),
                        text(address.line2()),
                        Figures.town(address),
                        address.country())
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static String text(@Nullable String part) {
        return Objects.toString(part, "");
    }

    /** How well the destination is known, in words. */
    public String precision() {
        Destination destination = order.destination();
        return Words.of("order").say("precision." + destination.precision(), destination.label());
    }

    private Money amount(long minorUnits) {
        return new Money(minorUnits, order.currency());
    }
}
