package org.crossdock.app.channel.shopify;

import org.crossdock.domain.order.StockPolicy;

/**
 * Connect a Shopify shop.
 *
 * @param channelCode channel its orders come through; opened when the merchant has none with this code
 * @param secret what the shop signs its webhooks with
 * @param stockPolicy what happens to units nobody has, in a channel that is opened by this
 */
public record ConnectShopify(String channelCode, String secret, StockPolicy stockPolicy) {

    /** The channel that is proposed. */
    public static final String USUAL_CHANNEL = "shopify";
}
