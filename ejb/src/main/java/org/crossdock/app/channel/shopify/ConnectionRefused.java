package org.crossdock.app.channel.shopify;

import java.util.List;
import org.crossdock.domain.shared.BusinessException;

/** A shop cannot be connected like this. */
public final class ConnectionRefused extends BusinessException {

    private static final long serialVersionUID = 1L;

    private ConnectionRefused(String reason, String message, List<?> arguments) {
        super(reason, message, arguments);
    }

    static ConnectionRefused badCode(String code) {
        return new ConnectionRefused(
                "channel.badCode",
                "A channel code has 1 to 40 small letters, digits and hyphens, unlike '" + code + "'",
                List.of(code));
    }

    static ConnectionRefused badSecret() {
        return new ConnectionRefused(
                "channel.badSecret", "The shop's secret has 8 to 255 characters without spaces", List.of());
    }

    static ConnectionRefused noChannel() {
        return new ConnectionRefused("channel.none", "Open a channel first: a shop takes its currency over", List.of());
    }
}
