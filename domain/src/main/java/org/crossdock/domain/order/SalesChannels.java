package org.crossdock.domain.order;

import java.util.List;

/** The merchant's channels. Feature {@code channel} keeps them; {@code order} only knows this port. */
public interface SalesChannels {

    /** All channels by code. */
    List<SalesChannel> all();
}
