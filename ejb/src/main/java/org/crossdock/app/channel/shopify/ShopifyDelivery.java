package org.crossdock.app.channel.shopify;

import org.crossdock.app.channel.RawBody;

/**
 * One HTTP request of Shopify's; headers that were not sent are empty.
 *
 * @param webhookId {@code X-Shopify-Webhook-Id}, the same when the delivery is repeated
 * @param topic {@code X-Shopify-Topic}, such as {@code orders/create}
 * @param signature {@code X-Shopify-Hmac-Sha256}
 */
public record ShopifyDelivery(String webhookId, String topic, String signature, RawBody body) {}
