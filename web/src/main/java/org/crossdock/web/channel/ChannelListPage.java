package org.crossdock.web.channel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.crossdock.app.channel.ChannelDesk;
import org.crossdock.app.channel.ConnectedChannel;
import org.crossdock.app.channel.shopify.ShopifyConnections;
import org.crossdock.domain.tenant.Right;
import org.crossdock.web.frame.CurrentUser;

/** The channels of a merchant, the rules each of them sells by, and the shops behind them. */
@Named
@RequestScoped
public class ChannelListPage {

    @Inject
    ChannelDesk desk;

    @Inject
    ShopifyConnections shopify;

    @Inject
    CurrentUser user;

    public List<ChannelView> getChannels() {
        List<ConnectedChannel> shops = user.may(Right.CHANNEL_REPAIR) ? shopify.connected() : List.of();
        return desk.channels().stream()
                .map(channel -> ChannelView.of(channel, shops))
                .toList();
    }

    /** Whether this person may connect shops. */
    public boolean isConnecting() {
        return user.may(Right.CHANNEL_CONNECT);
    }
}
