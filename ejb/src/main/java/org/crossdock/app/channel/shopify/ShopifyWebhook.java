package org.crossdock.app.channel.shopify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.crossdock.app.channel.ChannelSecrets;
import org.crossdock.app.channel.IncomingMessage;
import org.crossdock.app.channel.ReceivingMessages;

/**
 * The door for Shopify's webhooks. Whoever posts has no role: the signature over the raw body is what lets a message in,
 * and it must fit the secret of the channel that its address belongs to.
 */
@ApplicationScoped
public class ShopifyWebhook {

    @Inject
    private ChannelSecrets secrets;

    @Inject
    private ReceivingMessages receiving;

    /**
     * Takes a delivery in for a channel of the bound merchant; one that came before changes nothing.
     *
     * @throws SignatureRefused if it is not signed with the channel's secret
     */
    @Transactional
    public void receive(String channelCode, ShopifyDelivery delivery) {
        boolean signed = secrets.find(channelCode)
                .map(ShopifySignature::new)
                .filter(signature -> signature.matches(delivery.body().bytes(), delivery.signature()))
                .isPresent();
        if (!signed) {
            throw new SignatureRefused();
        }
        receiving.receive(new IncomingMessage(
                channelCode, Shopify.SOURCE, delivery.webhookId(), delivery.topic(), delivery.body()));
    }
}
