package org.crossdock.app.channel;

import java.util.HexFormat;

/**
 * A message whose signature was verified, before anybody looked into it.
 *
 * @param channelCode channel it came through
 * @param source kind of shop, which knows how to read it
 * @param deliveryId the shop's own id of this delivery, the same when it is sent again; may be empty
 * @param topic what the shop says it is about
 */
public record IncomingMessage(String channelCode, String source, String deliveryId, String topic, RawBody body) {

    private static final int LONGEST_ID = 255;
    private static final int LONGEST_TOPIC = 80;

    public IncomingMessage {
        topic = topic.substring(0, Math.min(topic.length(), LONGEST_TOPIC));
    }

    /** What tells a repetition: the shop's id, or topic and hash of the body where it sends none. */
    String deliveryKey() {
        if (!deliveryId.isBlank() && deliveryId.length() <= LONGEST_ID) {
            return deliveryId;
        }
        return topic + " " + HexFormat.of().formatHex(body.sha256());
    }
}
