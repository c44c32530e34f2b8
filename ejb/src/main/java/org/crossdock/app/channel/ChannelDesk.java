package org.crossdock.app.channel;

import static org.crossdock.domain.tenant.Role.ANALYST;
import static org.crossdock.domain.tenant.Role.INTEGRATION;
import static org.crossdock.domain.tenant.Role.MERCHANT_ADMIN;
import static org.crossdock.domain.tenant.Role.OPERATIONS;
import static org.crossdock.domain.tenant.Role.STORE_ASSOCIATE;
import static org.crossdock.domain.tenant.Role.SUPPORT_AGENT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.crossdock.domain.order.SalesChannel;
import org.crossdock.domain.order.SalesChannels;

/** Shows the merchant's channels. */
@Stateless
@RolesAllowed({MERCHANT_ADMIN, OPERATIONS, SUPPORT_AGENT, ANALYST, STORE_ASSOCIATE, INTEGRATION})
public class ChannelDesk {

    @Inject
    private SalesChannels channels;

    /** All channels by code. */
    public List<SalesChannel> channels() {
        return channels.all();
    }
}
