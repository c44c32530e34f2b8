package org.crossdock.app.channel.shopify;

/**
 * A shop was connected.
 *
 * @param path where it must post its webhooks, on this server; it is shown now and never again
 */
public record ShopConnected(String channelCode, String path) {}
