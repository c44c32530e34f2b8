package org.crossdock.web.channel;

import java.time.Duration;
import org.crossdock.domain.order.SalesChannel;
import org.crossdock.web.frame.Words;

/**
 * A channel with its rules in words.
 *
 * @param payment what must be paid before an order is confirmed
 * @param stock what happens to units nobody has
 * @param coolDown how long the nodes are not told
 */
public record ChannelView(String code, String name, String currency, String payment, String stock, String coolDown) {

    static ChannelView of(SalesChannel channel) {
        Words words = Words.of("channel");
        return new ChannelView(
                channel.code(),
                channel.name(),
                channel.rules().currency(),
                words.name("payment", channel.rules().paymentRule()),
                words.name("stock", channel.rules().stockPolicy()),
                coolDown(channel.rules().coolDown(), words));
    }

    private static String coolDown(Duration time, Words words) {
        return time.isZero() ? words.say("coolDown.none") : words.say("coolDown.minutes", time.toMinutes());
    }
}
