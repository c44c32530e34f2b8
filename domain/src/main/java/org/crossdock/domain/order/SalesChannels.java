package org.crossdock.domain.order;

import java.util.List;
import java.util.Optional;

/** The merchant's channels. Feature {@code channel} keeps them; {@code order} only knows this port. */
public interface SalesChannels {

    /** All channels by code. */
    List<SalesChannel> all();

    /** The channel with this code, if the merchant has one. */
    default Optional<SalesChannel> byCode(String code) {
        return all().stream().filter(channel -> channel.code().equals(code)).findFirst();
    }
}
