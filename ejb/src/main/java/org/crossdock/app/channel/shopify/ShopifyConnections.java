package org.crossdock.app.channel.shopify;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.crossdock.app.channel.ChannelSecrets;
import org.crossdock.app.channel.ConnectedChannel;
import org.crossdock.app.channel.OpeningChannels;
import org.crossdock.app.platform.security.Needs;
import org.crossdock.app.platform.tenancy.InboundKeys;
import org.crossdock.domain.order.ChannelRules;
import org.crossdock.domain.order.PaymentRule;
import org.crossdock.domain.order.SalesChannel;
import org.crossdock.domain.order.SalesChannels;
import org.crossdock.domain.shared.ChannelId;
import org.crossdock.domain.tenant.Right;

/** Connects the merchant's Shopify shops. */
@Stateless
@Needs(Right.CHANNEL_CONNECT)
public class ShopifyConnections {

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,40}");
    private static final Pattern SECRET = Pattern.compile("\\S{8,255}");
    private static final String MAIN_CHANNEL = "web";

    @Inject
    private OpeningChannels opening;

    @Inject
    private SalesChannels channels;

    @Inject
    private ChannelSecrets secrets;

    @Inject
    private InboundKeys keys;

    /** Connects a shop; connecting its channel again replaces secret and address, and the old address is closed. */
    public ShopConnected connect(ConnectShopify command) {
        String code = command.channelCode();
        if (!CODE.matcher(code).matches()) {
            throw ConnectionRefused.badCode(code);
        }
        if (!SECRET.matcher(command.secret()).matches()) {
            throw ConnectionRefused.badSecret();
        }
        ChannelRules rules = new ChannelRules(currency(), PaymentRule.NONE, command.stockPolicy(), Duration.ZERO);
        ChannelId channel = opening.open(code, "Shopify", rules);
        secrets.keep(channel, code, Shopify.SOURCE, command.secret());
        return new ShopConnected(code, "/api/v1/inbound/" + keys.open(code) + "/" + Shopify.SOURCE);
    }

    /** The channels with a Shopify shop behind them. */
    @Needs(Right.CHANNEL_REPAIR)
    public List<ConnectedChannel> connected() {
        return secrets.connected(Shopify.SOURCE);
    }

    private String currency() {
        List<SalesChannel> known = channels.all();
        return known.stream()
                .filter(channel -> channel.code().equals(MAIN_CHANNEL))
                .findFirst()
                .or(() -> known.stream().findFirst())
                .map(channel -> channel.rules().currency())
                .orElseThrow(ConnectionRefused::noChannel);
    }
}
