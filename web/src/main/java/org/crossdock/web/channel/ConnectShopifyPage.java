package org.crossdock.web.channel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.crossdock.app.channel.shopify.ConnectShopify;
import org.crossdock.app.channel.shopify.ShopConnected;
import org.crossdock.app.channel.shopify.ShopifyConnections;
import org.crossdock.domain.order.StockPolicy;
import org.crossdock.web.frame.Toasts;
import org.crossdock.web.frame.Words;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Connects a Shopify shop: takes its secret, and shows once where the shop must post its webhooks. */
@Named
@RequestScoped
public class ConnectShopifyPage {

    private static final String ADDRESS = "crossdock.webhook";

    @Inject
    ShopifyConnections connections;

    @Inject
    Toasts toasts;

    private String channel = ConnectShopify.USUAL_CHANNEL;
    private String secret = "";
    private StockPolicy stockPolicy = StockPolicy.BACKORDER;

    /** Connects the shop and shows the channels again. */
    public String connect() {
        ShopConnected shop = connections.connect(new ConnectShopify(channel, secret, stockPolicy));
        Faces.setFlashAttribute(ADDRESS, Faces.getRequestDomainURL() + shop.path());
        toasts.say(Words.of("channel").say("connect.done"));
        return "/channel/list?faces-redirect=true";
    }

    /** Where the shop that was just connected must post; null on any later visit. */
    public @Nullable String getAddress() {
        return Faces.getFlashAttribute(ADDRESS);
    }

    public StockPolicy[] getStockPolicies() {
        return StockPolicy.values();
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }

    public StockPolicy getStockPolicy() {
        return stockPolicy;
    }

    public void setStockPolicy(StockPolicy stockPolicy) {
        this.stockPolicy = stockPolicy;
    }
}
