package org.crossdock.api.channel;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import org.crossdock.app.channel.RawBody;
import org.crossdock.app.channel.shopify.ShopifyDelivery;

/** The headers of Shopify's that matter here. */
public class ShopifyHeaders {

    @HeaderParam("X-Shopify-Webhook-Id")
    @DefaultValue("")
    private String webhookId = "";

    @HeaderParam("X-Shopify-Topic")
    @DefaultValue("")
    private String topic = "";

    @HeaderParam("X-Shopify-Hmac-Sha256")
    @DefaultValue("")
    private String signature = "";

    ShopifyDelivery delivery(RawBody body) {
        return new ShopifyDelivery(webhookId, topic, signature, body);
    }
}
