package org.crossdock.app.channel.shopify;

/** What Shopify is called here: in message rows, addresses and timelines. */
final class Shopify {

    static final String SOURCE = "shopify";

    private Shopify() {}
}
