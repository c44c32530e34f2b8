package org.crossdock.web.order;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossdock.app.order.OrderPosition;
import org.jspecify.annotations.Nullable;

/** A place in the order list as it stands in an address: microseconds since 1970, and the id. */
final class OrderCursor {

    private static final Pattern FORM = Pattern.compile("(\\d{1,17})\\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private OrderCursor() {}

    /** The place a parameter names; empty when it names none. */
    static Optional<OrderPosition> parse(@Nullable String parameter) {
        Matcher form = FORM.matcher(parameter == null ? "" : parameter);
        if (!form.matches()) {
            return Optional.empty();
        }
        Instant at = Instant.EPOCH.plus(Long.parseLong(form.group(1)), ChronoUnit.MICROS);
        return Optional.of(new OrderPosition(at, UUID.fromString(form.group(2))));
    }

    static String format(OrderPosition position) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, position.at()) + "." + position.id();
    }
}
