package org.crossdock.app.channel;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.crossdock.app.platform.security.Needs;
import org.crossdock.domain.order.SalesChannel;
import org.crossdock.domain.order.SalesChannels;
import org.crossdock.domain.tenant.Right;

/** Shows the merchant's channels. */
@Stateless
@Needs(Right.CHANNEL_VIEW)
public class ChannelDesk {

    @Inject
    private SalesChannels channels;

    /** All channels by code. */
    public List<SalesChannel> channels() {
        return channels.all();
    }
}
