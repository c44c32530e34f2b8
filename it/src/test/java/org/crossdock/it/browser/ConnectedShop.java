package org.crossdock.it.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.crossdock.it.http.Answer;
import org.crossdock.it.http.Http;

/**
 * A Shopify shop of gifthouse, connected by its merchant-admin on the channels page; it posts as Shopify does, with no
 * bearer token but a signature.
 */
record ConnectedShop(String channel, URI address) {

    private static final String SECRET = "hush-hush-hush";

    static ConnectedShop connect(Portal portal, String channel) {
        Page page = portal.pageOf("merchant-admin@gifthouse.demo", Setting.DESK);
        try {
            portal.go(page, "/channel/list");
            field(page, "connectChannel").fill(channel);
            field(page, "connectSecret").fill(SECRET);
            field(page, "connectShop").click();
            return new ConnectedShop(
                    channel,
                    URI.create(page.locator("#webhookAddress").textContent().strip()));
        } finally {
            Portal.leave(page);
        }
    }

    /** Posts a delivery, signed with the secret of the shop. */
    Answer post(String deliveryId, String body) {
        return post(deliveryId, body, signature(body));
    }

    /** Posts a delivery with a signature of any kind. */
    Answer post(String deliveryId, String body, String signature) {
        return Http.send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header("X-Shopify-Topic", "orders/create")
                .header("X-Shopify-Webhook-Id", deliveryId)
                .header("X-Shopify-Hmac-Sha256", signature)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private static Locator field(Page page, String name) {
        return page.locator("[id='connectForm:" + name + "']");
    }

    private static String signature(String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
