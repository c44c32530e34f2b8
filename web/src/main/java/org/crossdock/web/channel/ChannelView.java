package org.crossdock.web.channel;

import java.time.Duration;
import java.util.List;
import org.crossdock.app.channel.ConnectedChannel;
import org.crossdock.domain.order.SalesChannel;
import org.crossdock.web.frame.Figures;
import org.crossdock.web.frame.Words;

/**
 * A channel with its rules in words.
 *
 * @param payment what must be paid before an order is confirmed
 * @param stock what happens to units nobody has
 * @param coolDown how long the nodes are not told
 * @param shop the shop that posts into it, blank when none does
 */
public record ChannelView(
        String code, String name, String currency, String payment, String stock, String coolDown, String shop) {

    static ChannelView of(SalesChannel channel, List<ConnectedChannel> shops) {
        Words words = Words.of("channel");
        return new ChannelView(
                channel.code(),
                channel.name(),
                channel.rules().currency(),
                words.name("payment", channel.rules().paymentRule()),
                words.name("stock", channel.rules().stockPolicy()),
                coolDown(channel.rules().coolDown(), words),
                shops.stream()
                        .filter(shop -> shop.code().equals(channel.code()))
                        .map(shop -> words.say("shop.since", shop.source(), Figures.moment(shop.connectedAt())))
                        .findFirst()
                        .orElse(""));
    }

    private static String coolDown(Duration time, Words words) {
        return time.isZero() ? words.say("coolDown.none") : words.say("coolDown.minutes", time.toMinutes());
    }
}
